package facedesk.app;

import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Path;

/** The log, in a file and folders that their owner alone may read: {@code logback.xml} names it. */
public final class PrivateLog<E> extends RollingFileAppender<E> {
    /** Called when the log starts, and again each time it begins a new file. */
    @Override
    public void openFile(String name) throws IOException {
        PrivateFiles.file(Path.of(name).toAbsolutePath());
        super.openFile(name);
    }
}
