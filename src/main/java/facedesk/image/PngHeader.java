package facedesk.image;

import java.util.zip.CRC32;

/** Walks the chunks of a PNG (W3C Portable Network Graphics, chapter 5) and checks the sum of each one that matters. */
final class PngHeader {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEADER = 0x49484452;
    private static final int END = 0x49454E44;
    private static final int DATA = 0x49444154;
    private static final int ANIMATION = 0x6163544C;
    private static final int TRANSPARENCY = 0x74524E53;
    private static final int EXIF = 0x65584966;

    /** Set in the first letter of a chunk's type where a reader may pass it over. */
    private static final int ANCILLARY = 0x20000000;

    private final ByteReader in;
    private int width;
    private int height;
    private boolean transparent;
    private boolean hasData;
    private Orientation orientation = Orientation.UPRIGHT;

    private PngHeader(byte[] file) {
        in = new ByteReader(file);
    }

    static boolean matches(byte[] file) {
        return new ByteReader(file).startsWith(0, SIGNATURE);
    }

    static PictureHeader read(byte[] file) throws MalformedPicture {
        return new PngHeader(file).walk();
    }

    private PictureHeader walk() throws MalformedPicture {
        header();
        int at = SIGNATURE.length;
        int type = 0;
        while (type != END) {
            int length = in.unsigned31(at);
            type = in.signed32(at + 4);
            in.require(at + 8, Math.addExact(length, 4));
            if ((type & ANCILLARY) == 0) {
                checkSum(at + 4, length + 4);
            }
            chunk(type, at + 8, length);
            at += length + 12;
        }
        if (!hasData) {
            throw new MalformedPicture(ImageFault.NO_PICTURE);
        }
        return new PictureHeader(width, height, transparent, orientation);
    }

    private void header() throws MalformedPicture {
        int at = SIGNATURE.length;
        if (in.unsigned31(at) != 13 || in.signed32(at + 4) != HEADER) {
            throw new MalformedPicture(ImageFault.DAMAGED_SIZE);
        }
        width = in.unsigned31(at + 8);
        height = in.unsigned31(at + 12);
        int colour = in.unsigned8(at + 17);
        transparent = colour == 4 || colour == 6;
        if (width == 0 || height == 0) {
            throw new MalformedPicture(ImageFault.DAMAGED_SIZE);
        }
    }

    private void chunk(int type, int at, int length) throws MalformedPicture {
        switch (type) {
            case DATA -> hasData = true;
            case TRANSPARENCY -> transparent = true;
            case EXIF -> orientation = Orientation.ofTiff(in.part(at, length));
            case ANIMATION -> throw new MalformedPicture(ImageFault.ANIMATION);
            default -> {}
        }
    }

    private void checkSum(int at, int length) throws MalformedPicture {
        CRC32 sum = new CRC32();
        in.update(sum, at, length);
        if ((int) sum.getValue() != in.signed32(at + length)) {
            throw new MalformedPicture(ImageFault.DAMAGED);
        }
    }
}
