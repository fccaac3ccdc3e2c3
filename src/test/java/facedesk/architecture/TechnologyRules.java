package facedesk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Which technology lives in which room of a house, and what lives nowhere. */
record TechnologyRules(House house) {
    ArchRule javafx() {
        return only("javafx..", "ui..", "app..");
    }

    ArchRule controls() {
        return only("org.controlsfx..", "ui..");
    }

    ArchRule theme() {
        return only("atlantafx..", "ui..", "app..");
    }

    /** The embedding room asks JavaCPP, and nothing else of bytedeco, where TensorFlow's natives were unpacked. */
    ArchRule bytedeco() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.in(List.of("image..", "capture..", "detection..", "liveness..")))
                .and()
                .doNotHaveFullyQualifiedName(house.in("embedding.TensorFlowNatives"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bytedeco..");
    }

    ArchRule djl() {
        return only("ai.djl..", "embedding..");
    }

    ArchRule tensorflow() {
        return only("org.tensorflow..", "embedding..", "training..");
    }

    ArchRule sql() {
        return only("java.sql..", "gallery..");
    }

    ArchRule h2() {
        return only("org.h2..", "gallery..");
    }

    ArchRule jdbi() {
        return only("org.jdbi..", "gallery..");
    }

    ArchRule flyway() {
        return only("org.flywaydb..", "gallery..");
    }

    ArchRule logback() {
        return only("ch.qos.logback..", "app..");
    }

    ArchRule picocli() {
        return only("picocli..", "cli..");
    }

    ArchRule awt() {
        return only("java.awt..", "plot.draw..");
    }

    ArchRule jfreechart() {
        return only("org.jfree..", "plot.draw..");
    }

    ArchRule batik() {
        return only("org.apache.batik..", "plot.draw..");
    }

    ArchRule swing() {
        return only("javax.swing..");
    }

    ArchRule pureEvaluation() {
        return noClasses()
                .that()
                .resideInAnyPackage(house.in(List.of("evaluation..", "matching..")))
                .and()
                .resideOutsideOfPackage(house.in("evaluation.report.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.io..", "com.fasterxml..", "java.util.concurrent..");
    }

    ArchRule oneDoorToTheFxThread() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.in("ui.fx"))
                .should()
                .accessTargetWhere(Calls.named(Platform.class, "runLater"));
    }

    ArchRule threadsAreBornInThreeRooms() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.in(List.of("recognition..", "ui.fx..", "app..")))
                .should()
                .accessTargetWhere(Calls.toConstructorOf(Thread.class))
                .orShould()
                .accessTargetWhere(Calls.toConstructorOf(ExecutorService.class))
                .orShould()
                .accessTargetWhere(Calls.toConstructorOf(Timer.class))
                .orShould()
                .accessTargetWhere(Calls.toMethodsOf(Executors.class));
    }

    ArchRule noPrintingOutsideTheCommandLine() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.in("cli.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    ArchRule noStackTracesToTheConsole() {
        return noClasses().should().accessTargetWhere(Calls.named(Throwable.class, "printStackTrace"));
    }

    ArchRule exitOnlyInTheLauncher() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(house.in("app.Launcher"))
                .should()
                .accessTargetWhere(Calls.named(System.class, "exit"))
                .orShould()
                .accessTargetWhere(Calls.named(Runtime.class, "exit", "halt"));
    }

    ArchRule noSleeping() {
        return noClasses()
                .should()
                .accessTargetWhere(Calls.named(Thread.class, "sleep"))
                .orShould()
                .accessTargetWhere(Calls.named(TimeUnit.class, "sleep"));
    }

    ArchRule noMutableStatics() {
        return fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$assertionsDisabled")
                .should()
                .haveModifier(JavaModifier.FINAL);
    }

    private ArchRule only(String technology, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.in(List.of(rooms)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology);
    }
}
