package facedesk.architecture.planted.gallery;

import facedesk.architecture.Breaks;
import java.util.function.Consumer;

/** The console and the end of the program, where neither is anybody's business. */
final class Console {
    private Console() {}

    @Breaks("noPrintingOutsideTheCommandLine")
    static final class Out {
        static void print() {
            System.out.println();
        }
    }

    @Breaks("noPrintingOutsideTheCommandLine")
    static final class Err {
        static Consumer<String> print() {
            return System.err::println;
        }
    }

    @Breaks("noStackTracesToTheConsole")
    static final class Trace {
        static void print(IllegalStateException failure) {
            failure.printStackTrace();
        }
    }

    @Breaks("exitOnlyInTheLauncher")
    static final class Exit {
        static void end() {
            System.exit(1);
        }
    }

    @Breaks("exitOnlyInTheLauncher")
    static final class RuntimeExit {
        static void end() {
            Runtime.getRuntime().exit(1);
        }
    }

    @Breaks("exitOnlyInTheLauncher")
    static final class Halt {
        static void end() {
            Runtime.getRuntime().halt(1);
        }
    }
}
