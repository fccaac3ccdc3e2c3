package facedesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule catches the classes that were planted to break it, and no others: a rule that cannot fail is none. */
class PlantedTest {
    private static final String ROOT = "facedesk.architecture.planted";

    /** A violation names what broke the rule first, and only then what was touched. */
    private static final Pattern CULPRIT = Pattern.compile("^[^<]*<(" + Pattern.quote(ROOT) + "[^>(]*)");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> everyRuleReportsWhatBreaksIt() throws ReflectiveOperationException {
        return Rules.below(ROOT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertThat(reported(rule.getValue()))
                        .isNotEmpty()
                        .isEqualTo(plantedAgainst(rule.getKey()))));
    }

    @Test
    void nothingIsPlantedAgainstARuleThatIsNone() throws ReflectiveOperationException {
        Map<String, ArchRule> rules = Rules.below(ROOT);
        assertThat(PLANTED.stream().flatMap(PlantedTest::brokenBy)).isSubsetOf(rules.keySet());
    }

    private static Set<String> plantedAgainst(String rule) {
        return PLANTED.stream()
                .filter(type -> brokenBy(type).anyMatch(rule::equals))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> brokenBy(JavaClass type) {
        return type.tryGetAnnotationOfType(Breaks.class)
                .map(breaks -> Arrays.stream(breaks.value()))
                .orElse(Stream.empty());
    }

    private static Set<String> reported(ArchRule rule) {
        return rule.evaluate(PLANTED).getFailureReport().getDetails().stream()
                .flatMap(String::lines)
                .flatMap(PlantedTest::culprit)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The class a line of a report speaks of; none where the line is a heading. */
    private static Stream<String> culprit(String line) {
        Matcher matcher = CULPRIT.matcher(line);
        if (!matcher.find()) {
            return Stream.empty();
        }
        String named = matcher.group(1);
        return PLANTED.stream()
                .map(JavaClass::getName)
                .filter(name -> named.equals(name) || named.startsWith(name + "."));
    }
}
