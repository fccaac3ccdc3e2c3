package facedesk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.application.Platform;

/** Which technology lives in which room, and what lives nowhere. */
@AnalyzeClasses(packages = "facedesk", importOptions = ImportOption.DoNotIncludeTests.class)
class TechnologyTest {
    @ArchTest
    static final ArchRule javafx = only("javafx..", "facedesk.ui..", "facedesk.app..");

    @ArchTest
    static final ArchRule controls = only("org.controlsfx..", "facedesk.ui..");

    @ArchTest
    static final ArchRule theme = only("atlantafx..", "facedesk.ui..", "facedesk.app..");

    /** The embedding room asks JavaCPP, and nothing else of bytedeco, where TensorFlow's natives were unpacked. */
    @ArchTest
    static final ArchRule bytedeco = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "facedesk.image..", "facedesk.capture..", "facedesk.detection..", "facedesk.liveness..")
            .and()
            .doNotHaveFullyQualifiedName("facedesk.embedding.TensorFlowNatives")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bytedeco..");

    @ArchTest
    static final ArchRule djl = only("ai.djl..", "facedesk.embedding..");

    @ArchTest
    static final ArchRule tensorflow = only("org.tensorflow..", "facedesk.embedding..", "facedesk.training..");

    @ArchTest
    static final ArchRule sql = only("java.sql..", "facedesk.gallery..");

    @ArchTest
    static final ArchRule h2 = only("org.h2..", "facedesk.gallery..");

    @ArchTest
    static final ArchRule jdbi = only("org.jdbi..", "facedesk.gallery..");

    @ArchTest
    static final ArchRule flyway = only("org.flywaydb..", "facedesk.gallery..");

    @ArchTest
    static final ArchRule picocli = only("picocli..", "facedesk.cli..");

    @ArchTest
    static final ArchRule awt = only("java.awt..", "facedesk.plot.draw..");

    @ArchTest
    static final ArchRule jfreechart = only("org.jfree..", "facedesk.plot.draw..");

    @ArchTest
    static final ArchRule batik = only("org.apache.batik..", "facedesk.plot.draw..");

    @ArchTest
    static final ArchRule swing = only("javax.swing..");

    @ArchTest
    static final ArchRule pureEvaluation = noClasses()
            .that()
            .resideInAnyPackage("facedesk.evaluation..", "facedesk.matching..")
            .and()
            .resideOutsideOfPackage("facedesk.evaluation.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.io..", "com.fasterxml..", "java.util.concurrent..");

    @ArchTest
    static final ArchRule oneDoorToTheFxThread = noClasses()
            .that()
            .resideOutsideOfPackage("facedesk.ui.fx")
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule threadsAreBornInThreeRooms = noClasses()
            .that()
            .resideOutsideOfPackages("facedesk.recognition..", "facedesk.ui.fx..", "facedesk.app..")
            .should()
            .callConstructorWhere(Calls.toConstructorOf(Thread.class))
            .orShould()
            .callMethodWhere(Calls.toMethodsOf(java.util.concurrent.Executors.class));

    @ArchTest
    static final ArchRule noPrintingOutsideTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("facedesk.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule noStackTracesToTheConsole =
            noClasses().should().callMethodWhere(Calls.named(Throwable.class, "printStackTrace"));

    @ArchTest
    static final ArchRule exitOnlyInTheLauncher = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("facedesk.app.Launcher")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethodWhere(Calls.named(Runtime.class, "halt"));

    @ArchTest
    static final ArchRule noSleeping = noClasses().should().callMethodWhere(Calls.named(Thread.class, "sleep"));

    @ArchTest
    static final ArchRule noMutableStatics = fields().that()
            .areStatic()
            .and()
            .doNotHaveName("$assertionsDisabled")
            .should()
            .haveModifier(JavaModifier.FINAL);

    private static ArchRule only(String technology, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology);
    }
}
