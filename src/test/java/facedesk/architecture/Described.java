package facedesk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Set;

/** Sets of classes with the words that a broken rule prints. */
final class Described {
    private Described() {}

    /** Classes of ours outside a room and outside those it may see. */
    static DescribedPredicate<JavaClass> oursOutside(String room, String... visible) {
        return DescribedPredicate.describe(
                "are ours but neither in " + room + " nor in " + Arrays.toString(visible),
                type -> isOurs(type)
                        && !inRoom(type, room)
                        && Arrays.stream(visible).noneMatch(r -> inRoom(type, r)));
    }

    /** Classes of ours outside a package, but for those named. */
    static DescribedPredicate<JavaClass> oursBeside(String home, String... named) {
        Set<String> names = Set.of(named);
        return DescribedPredicate.describe(
                "are ours but neither in " + home + " nor " + names,
                type -> isOurs(type) && !isIn(type, home) && !names.contains(outermost(type)));
    }

    /** Classes in a package, but for those named. */
    static DescribedPredicate<JavaClass> inPackageButNotNamed(String home, String... named) {
        Set<String> names = Set.of(named);
        return DescribedPredicate.describe(
                "are in " + home + " but not " + names, type -> isIn(type, home) && !names.contains(outermost(type)));
    }

    /** Classes in a package or below it. */
    static DescribedPredicate<JavaClass> inPackage(String home) {
        return DescribedPredicate.describe("are in " + home, type -> isIn(type, home));
    }

    private static boolean isOurs(JavaClass type) {
        return isIn(type, "facedesk");
    }

    private static boolean inRoom(JavaClass type, String room) {
        return isIn(type, "facedesk." + room);
    }

    private static boolean isIn(JavaClass type, String home) {
        return type.getPackageName().equals(home) || type.getPackageName().startsWith(home + ".");
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
