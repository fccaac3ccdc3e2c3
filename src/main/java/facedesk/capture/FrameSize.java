package facedesk.capture;

/** Width and height in pixels that a camera is asked for; it gives what it can. */
record FrameSize(int width, int height) {
    @Override
    public String toString() {
        return width + "x" + height;
    }
}
