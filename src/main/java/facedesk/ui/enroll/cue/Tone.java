package facedesk.ui.enroll.cue;

/**
 * Notes as sound: 16-bit samples, mono, little-endian, at {@link #RATE}.
 *
 * @param notes frequencies in hertz, one after the other
 * @param millis length of each
 */
record Tone(double[] notes, int millis) {
    /** Samples in a second. */
    static final int RATE = 22_050;

    private static final double LOUDNESS = 0.25;

    /** Samples over which a note swells and fades, lest it click. */
    private static final double EDGE = RATE * 0.012;

    static Tone of(Cues.Sound sound) {
        return switch (sound) {
            case TAKEN -> new Tone(new double[] {880}, 110);
            case DONE -> new Tone(new double[] {660, 880, 1320}, 130);
            case WRONG -> new Tone(new double[] {330, 247}, 160);
        };
    }

    /** The samples. */
    byte[] samples() {
        int each = RATE * millis / 1000;
        byte[] bytes = new byte[notes.length * each * 2];
        for (int i = 0; i < notes.length * each; i++) {
            int at = i % each;
            double envelope = Math.min(1, Math.min(at, each - at) / EDGE);
            double wave = Math.sin(2 * Math.PI * notes[i / each] * at / RATE);
            int value = (int) Math.round(Short.MAX_VALUE * LOUDNESS * envelope * wave);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        return bytes;
    }
}
