package facedesk.image;

import java.util.Arrays;
import java.util.zip.Checksum;

/** Big-endian numbers from a file in memory; reading beyond its end says that the file is cut short. */
final class ByteReader {
    private final byte[] bytes;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    boolean startsWith(int at, byte[] prefix) {
        return at >= 0
                && at <= bytes.length - prefix.length
                && Arrays.equals(bytes, at, at + prefix.length, prefix, 0, prefix.length);
    }

    int unsigned8(int at) throws MalformedPicture {
        require(at, 1);
        return bytes[at] & 0xFF;
    }

    int unsigned16(int at) throws MalformedPicture {
        return unsigned8(at) << 8 | unsigned8(at + 1);
    }

    int signed32(int at) throws MalformedPicture {
        return unsigned16(at) << 16 | unsigned16(at + 2);
    }

    /** Four bytes as a number that is not negative, as lengths and sizes in a PNG have to be. */
    int unsigned31(int at) throws MalformedPicture {
        int value = signed32(at);
        if (value < 0) {
            throw new MalformedPicture(ImageFault.DAMAGED_LENGTH);
        }
        return value;
    }

    void require(int at, int length) throws MalformedPicture {
        if (at < 0 || length < 0 || (long) at + length > bytes.length) {
            throw new MalformedPicture(ImageFault.CUT_SHORT);
        }
    }

    /** A copy of a part. */
    byte[] part(int at, int length) throws MalformedPicture {
        require(at, length);
        return Arrays.copyOfRange(bytes, at, at + length);
    }

    void update(Checksum sum, int at, int length) throws MalformedPicture {
        require(at, length);
        sum.update(bytes, at, length);
    }
}
