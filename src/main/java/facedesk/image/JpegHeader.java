package facedesk.image;

/** Walks the markers of a JPEG (ISO/IEC 10918-1, annex B) from its first to its last. */
final class JpegHeader {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private final ByteReader in;
    private int width;
    private int height;
    private Orientation orientation = Orientation.UPRIGHT;

    private JpegHeader(byte[] file) {
        in = new ByteReader(file);
    }

    static boolean matches(byte[] file) {
        return new ByteReader(file).startsWith(0, new byte[] {(byte) 0xFF, (byte) START, (byte) 0xFF});
    }

    static PictureHeader read(byte[] file) throws MalformedPicture {
        return new JpegHeader(file).walk();
    }

    private PictureHeader walk() throws MalformedPicture {
        int at = 2;
        while (true) {
            at = nextMarker(at);
            int marker = in.unsigned8(at - 1);
            if (marker == END) {
                break;
            }
            at = isAlone(marker) ? at : segment(marker, at);
        }
        if (width == 0) {
            throw new MalformedPicture(ImageFault.NO_PICTURE);
        }
        return new PictureHeader(width, height, false, orientation);
    }

    /** The place after the next marker: a byte FF, then one that is neither a stuffed 0 nor a restart nor a fill byte. */
    private int nextMarker(int from) throws MalformedPicture {
        for (int at = from; at + 1 < in.length(); at++) {
            int code = in.unsigned8(at + 1);
            if (in.unsigned8(at) == 0xFF && code != 0 && code != 0xFF && !(code >= 0xD0 && code <= 0xD7)) {
                return at + 2;
            }
        }
        throw new MalformedPicture(ImageFault.CUT_SHORT);
    }

    private static boolean isAlone(int marker) {
        return marker == START || marker == 0x01;
    }

    /** Reads one segment; its entropy-coded data, after a scan, is passed over by the search for the next marker. */
    private int segment(int marker, int at) throws MalformedPicture {
        int length = in.unsigned16(at);
        if (length < 2) {
            throw new MalformedPicture(ImageFault.DAMAGED_LENGTH);
        }
        in.require(at, length);
        if (isFrame(marker)) {
            frame(at);
        } else if (marker == APP1 && in.startsWith(at + 2, EXIF)) {
            orientation = Orientation.ofTiff(in.part(at + 8, length - 8));
        } else if (marker == SCAN && width == 0) {
            throw new MalformedPicture(ImageFault.DAMAGED_SIZE);
        }
        return at + length;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int at) throws MalformedPicture {
        if (in.unsigned8(at + 2) != 8) {
            throw new MalformedPicture(ImageFault.UNUSUAL_DEPTH);
        }
        height = in.unsigned16(at + 3);
        width = in.unsigned16(at + 5);
        if (width == 0 || height == 0) {
            throw new MalformedPicture(ImageFault.DAMAGED_SIZE);
        }
    }
}
