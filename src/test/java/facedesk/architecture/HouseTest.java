package facedesk.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import facedesk.app.Launcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The program keeps every rule. Only what is shipped is looked at: what lies beside the launcher. */
class HouseTest {
    @TestFactory
    Stream<DynamicTest> everyRuleIsKept() throws ReflectiveOperationException {
        JavaClasses program = new ClassFileImporter()
                .importUrl(Launcher.class.getProtectionDomain().getCodeSource().getLocation());
        return Rules.below("facedesk").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(program)));
    }
}
