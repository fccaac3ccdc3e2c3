package facedesk.image;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Picture files built byte by byte, good and bad. */
final class PictureBytes {
    private PictureBytes() {}

    /** A picture of four coloured quarters, clockwise from the upper left: red, green, blue, white. */
    static Frame quarters(int width, int height) {
        byte[] bgr = new byte[width * height * 3];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb =
                        y < height / 2 ? (x < width / 2 ? 0xFF0000 : 0x00FF00) : (x < width / 2 ? 0xFFFFFF : 0x0000FF);
                int at = (y * width + x) * 3;
                bgr[at] = (byte) rgb;
                bgr[at + 1] = (byte) (rgb >> 8);
                bgr[at + 2] = (byte) (rgb >> 16);
            }
        }
        return Frame.still(bgr, width, height);
    }

    /** The colour in the middle of a quarter, each channel rounded to dark or bright: "red", "green", "blue", "white". */
    static String colourAt(Frame frame, double x, double y) {
        int at = ((int) (y * frame.height()) * frame.width() + (int) (x * frame.width())) * 3;
        byte[] bgr = frame.bgr();
        int bits = (bgr[at] & 0x80) >> 7 | (bgr[at + 1] & 0x80) >> 6 | (bgr[at + 2] & 0x80) >> 5;
        return switch (bits) {
            case 4 -> "red";
            case 2 -> "green";
            case 1 -> "blue";
            case 7 -> "white";
            default -> "colour " + bits;
        };
    }

    /** The same JPEG with an EXIF block that states an orientation. */
    static byte[] withOrientation(byte[] jpeg, int orientation, boolean littleEndian) {
        byte[] exif = littleEndian
                ? new byte[] {
                    'E',
                    'x',
                    'i',
                    'f',
                    0,
                    0,
                    'I',
                    'I',
                    42,
                    0,
                    8,
                    0,
                    0,
                    0,
                    1,
                    0,
                    0x12,
                    1,
                    3,
                    0,
                    1,
                    0,
                    0,
                    0,
                    (byte) orientation,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0
                }
                : new byte[] {
                    'E',
                    'x',
                    'i',
                    'f',
                    0,
                    0,
                    'M',
                    'M',
                    0,
                    42,
                    0,
                    0,
                    0,
                    8,
                    0,
                    1,
                    1,
                    0x12,
                    0,
                    3,
                    0,
                    0,
                    0,
                    1,
                    0,
                    (byte) orientation,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0
                };
        return withSegment(jpeg, 0xE1, exif);
    }

    /** The same JPEG with one more segment directly after its start. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** A PNG header that claims a size, with next to no data behind it. */
    static byte[] claimingPng(int width, int height) {
        return png(width, height, 8, 2, new byte[10]);
    }

    /** A PNG from its rows, each beginning with filter byte 0. */
    static byte[] png(int width, int height, int depth, int colourType, byte[] rows) {
        return join(signature(), header(width, height, depth, colourType), chunk("IDAT", deflated(rows)), end());
    }

    /** A PNG that says it is an animation. */
    static byte[] animatedPng(int width, int height, byte[] rows) {
        byte[] animation = chunk("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});
        return join(signature(), header(width, height, 8, 2), animation, chunk("IDAT", deflated(rows)), end());
    }

    private static byte[] signature() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    }

    private static byte[] end() {
        return chunk("IEND", new byte[0]);
    }

    private static byte[] header(int width, int height, int depth, int colourType) {
        return chunk("IHDR", bytes(out -> {
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {(byte) depth, (byte) colourType, 0, 0, 0});
        }));
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return bytes(out -> {
            out.writeInt(content.length);
            out.write(name);
            out.write(content);
            out.writeInt((int) sum.getValue());
        });
    }

    private static byte[] deflated(byte[] rows) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(rows);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        return bytes(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }
}
