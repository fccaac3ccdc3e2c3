package facedesk.detection.appearance;

import facedesk.detection.Chip;

/** A rectangle of an aligned chip, in chip pixels; alignment puts the same part of every face there. */
record ChipRegion(int x, int y, int width, int height) {
    /** Mean grey, 0..255, by the weights of ITU-R BT.601. */
    double meanGrey(Chip chip) {
        byte[] bgr = chip.bgr();
        long sum = 0;
        for (int row = y; row < y + height; row++) {
            int from = (row * Chip.SIZE + x) * 3;
            for (int at = from; at < from + width * 3; at += 3) {
                sum += 114 * (bgr[at] & 0xff) + 587 * (bgr[at + 1] & 0xff) + 299 * (bgr[at + 2] & 0xff);
            }
        }
        return sum / (1000.0 * width * height);
    }
}
