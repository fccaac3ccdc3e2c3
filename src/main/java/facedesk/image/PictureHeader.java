package facedesk.image;

/**
 * What a picture file says about itself before a pixel is decoded.
 *
 * @param width as stored, before turning
 * @param height as stored, before turning
 * @param transparent whether pixels carry alpha
 * @param orientation how to turn it upright
 */
record PictureHeader(int width, int height, boolean transparent, Orientation orientation) {
    /** Reads and checks the structure of the whole file: first bytes, sizes, that nothing is missing at the end. */
    static PictureHeader read(byte[] file) throws MalformedPicture {
        if (file.length == 0) {
            throw new MalformedPicture(ImageFault.EMPTY);
        }
        if (JpegHeader.matches(file)) {
            return JpegHeader.read(file);
        }
        if (PngHeader.matches(file)) {
            return PngHeader.read(file);
        }
        throw new MalformedPicture(ImageFault.OTHER_FORMAT);
    }
}
