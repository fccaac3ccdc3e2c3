package facedesk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Who may see whom in a house. The package list is the architecture; these rules keep it true. */
record RoomRules(House house) {
    ArchRule textSeesNothingOfOurs() {
        return onlySees("text");
    }

    ArchRule imageSeesOnlyPhrases() {
        return onlySees("image", "text");
    }

    ArchRule captureSeesImage() {
        return onlySees("capture", "image", "text");
    }

    ArchRule detectionSeesImage() {
        return onlySees("detection", "image", "text");
    }

    ArchRule embeddingSeesTheChip() {
        return onlySees("embedding", "image", "detection", "text");
    }

    ArchRule embeddingSeesNoMoreOfDetectionThanTheChip() {
        return noClasses()
                .that()
                .resideInAPackage(house.in("embedding.."))
                .should()
                .dependOnClassesThat(house.inRoomButNotNamed("detection", "detection.Chip"));
    }

    ArchRule matchingSeesTheEmbedding() {
        return noClasses()
                .that()
                .resideInAPackage(house.in("matching.."))
                .should()
                .dependOnClassesThat(house.oursBeside("matching", "embedding.Embedding"));
    }

    ArchRule evaluationSeesMatching() {
        return onlySees("evaluation", "matching", "embedding");
    }

    ArchRule plotSeesEvaluationValues() {
        return onlySees("plot", "evaluation", "matching");
    }

    ArchRule onlyCommandsAndScreensDrawCharts() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.in(List.of("plot..", "cli..", "ui..", "app..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.in("plot.."));
    }

    ArchRule gallerySeesTheValuesItStores() {
        return onlySees("gallery", "detection", "embedding", "matching", "text");
    }

    ArchRule useCasesSeeTheRoomsAbove() {
        return noClasses()
                .that()
                .resideInAnyPackage(house.in(List.of("enrollment..", "recognition..", "kiosk..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.in(List.of("ui..", "cli..", "app..")));
    }

    ArchRule nobodySeesTheWiring() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.in(List.of("app..", "cli..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.in(List.of("app..", "cli..")));
    }

    ArchRule screensDoNotSeeEachOther() {
        return slices().matching(house.in("ui.(*).."))
                .should()
                .notDependOnEachOther()
                .ignoreDependency(house.inRoom("ui.shell"), house.inRoom("ui"))
                .ignoreDependency(
                        house.inRoom("ui"),
                        house.inRoom("ui.control").or(house.inRoom("ui.fx")).or(house.inRoom("ui.theme")));
    }

    ArchRule noCycles() {
        return slices().matching(house.in("(*)..")).should().beFreeOfCycles();
    }

    private ArchRule onlySees(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(house.in(room + ".."))
                .should()
                .dependOnClassesThat(house.oursOutside(room, others));
    }
}
