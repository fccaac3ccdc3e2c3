package facedesk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/** Kinds of calls that rules forbid. */
final class Calls {
    private Calls() {}

    static DescribedPredicate<JavaConstructorCall> toConstructorOf(Class<?> type) {
        return DescribedPredicate.describe(
                "make a " + type.getSimpleName(), call -> call.getTargetOwner().isAssignableTo(type));
    }

    static DescribedPredicate<JavaMethodCall> toMethodsOf(Class<?> type) {
        return DescribedPredicate.describe(
                "call " + type.getSimpleName(), call -> call.getTargetOwner().isEquivalentTo(type));
    }

    static DescribedPredicate<JavaMethodCall> named(Class<?> type, String method) {
        return DescribedPredicate.describe(
                "call " + type.getSimpleName() + "." + method,
                call -> call.getTargetOwner().isAssignableTo(type)
                        && call.getTarget().getName().equals(method));
    }
}
