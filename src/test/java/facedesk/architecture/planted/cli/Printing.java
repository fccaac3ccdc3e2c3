package facedesk.architecture.planted.cli;

/** Prints where printing belongs. */
final class Printing {
    private Printing() {}

    static void print() {
        System.out.println();
    }
}
