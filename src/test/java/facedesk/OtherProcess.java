package facedesk;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of its own with the tests' class path, for what must not happen in this one: kills and crashes. */
public final class OtherProcess {
    private OtherProcess() {}

    /** A process, not started yet, that runs a class's {@code main}. */
    public static ProcessBuilder running(Class<?> main, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command =
                new ArrayList<>(List.of(java, "-cp", classPath.replace("\n", File.pathSeparator), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
