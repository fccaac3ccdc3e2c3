package facedesk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.List;

/** Kinds of calls that rules forbid; a reference to a method or constructor, as {@code Thread::new}, is as good as a call. */
final class Calls {
    private Calls() {}

    static DescribedPredicate<JavaAccess<?>> toConstructorOf(Class<?> type) {
        return DescribedPredicate.describe(
                "make a " + type.getSimpleName(),
                access -> access.getTargetOwner().isAssignableTo(type)
                        && access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME));
    }

    static DescribedPredicate<JavaAccess<?>> toMethodsOf(Class<?> type) {
        return DescribedPredicate.describe("call " + type.getSimpleName(), access -> access.getTargetOwner()
                .isEquivalentTo(type));
    }

    static DescribedPredicate<JavaAccess<?>> named(Class<?> type, String... methods) {
        List<String> names = List.of(methods);
        return DescribedPredicate.describe(
                "call " + type.getSimpleName() + "." + String.join(" or ", names),
                access -> access.getTargetOwner().isAssignableTo(type) && names.contains(access.getName()));
    }
}
