package facedesk.image;

import java.util.stream.Stream;

/** What is wrong with a picture, before it is known what it is called. */
final class MalformedPicture extends Exception {
    private static final long serialVersionUID = 1L;

    private final ImageFault fault;
    private final transient Object[] more;

    /** @param more what the fault's phrase takes after the picture's name */
    MalformedPicture(ImageFault fault, Object... more) {
        super(fault.name());
        this.fault = fault;
        this.more = more.clone();
    }

    /** The same, of a picture that is called so. */
    ImageException of(Object subject) {
        return new ImageException(
                this, fault, Stream.concat(Stream.of(subject), Stream.of(more)).toArray());
    }
}
