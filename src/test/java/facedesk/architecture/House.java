package facedesk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rooms below a root package, and sets of their classes with the words that a broken rule prints. The root is given,
 * so that the same rules judge the program and the house that was planted to break them.
 */
record House(String root) {
    /** The name of something in the house, as {@code matching..} or {@code app.Launcher}. */
    String in(String name) {
        return root + "." + name;
    }

    /** As {@link #in}, of several. */
    String[] in(List<String> names) {
        return names.stream().map(this::in).toArray(String[]::new);
    }

    /** Classes of ours outside a room and outside those it may see. */
    DescribedPredicate<JavaClass> oursOutside(String room, String... visible) {
        return DescribedPredicate.describe(
                "are ours but neither in " + room + " nor in " + Arrays.toString(visible),
                type -> isOurs(type)
                        && !isBelow(type, in(room))
                        && Arrays.stream(visible).noneMatch(other -> isBelow(type, in(other))));
    }

    /** Classes of ours outside a room, but for those named. */
    DescribedPredicate<JavaClass> oursBeside(String room, String... named) {
        Set<String> names = names(named);
        return DescribedPredicate.describe(
                "are ours but neither in " + room + " nor " + names,
                type -> isOurs(type) && !isBelow(type, in(room)) && !names.contains(outermost(type)));
    }

    /** Classes in a room, but for those named. */
    DescribedPredicate<JavaClass> inRoomButNotNamed(String room, String... named) {
        Set<String> names = names(named);
        return DescribedPredicate.describe(
                "are in " + room + " but not " + names,
                type -> isBelow(type, in(room)) && !names.contains(outermost(type)));
    }

    /** Classes in a room or below it. */
    DescribedPredicate<JavaClass> inRoom(String room) {
        return DescribedPredicate.describe("are in " + room, type -> isBelow(type, in(room)));
    }

    private Set<String> names(String... named) {
        return Arrays.stream(named).map(this::in).collect(Collectors.toSet());
    }

    private boolean isOurs(JavaClass type) {
        return isBelow(type, root);
    }

    private static boolean isBelow(JavaClass type, String home) {
        return type.getPackageName().equals(home) || type.getPackageName().startsWith(home + ".");
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
