package facedesk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may see whom. The package list is the architecture; these rules keep it true. */
@AnalyzeClasses(packages = "facedesk", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule imageSeesNothingOfOurs = onlySees("image");

    @ArchTest
    static final ArchRule captureSeesImage = onlySees("capture", "image");

    @ArchTest
    static final ArchRule detectionSeesImage = onlySees("detection", "image");

    @ArchTest
    static final ArchRule embeddingSeesTheChip = onlySees("embedding", "image", "detection");

    @ArchTest
    static final ArchRule embeddingSeesNoMoreOfDetectionThanTheChip = noClasses()
            .that()
            .resideInAPackage("facedesk.embedding..")
            .should()
            .dependOnClassesThat(Described.inPackageButNotNamed("facedesk.detection", "facedesk.detection.Chip"));

    @ArchTest
    static final ArchRule matchingSeesTheEmbedding = noClasses()
            .that()
            .resideInAPackage("facedesk.matching..")
            .should()
            .dependOnClassesThat(Described.oursBeside("facedesk.matching", "facedesk.embedding.Embedding"));

    @ArchTest
    static final ArchRule evaluationSeesMatching = onlySees("evaluation", "matching", "embedding");

    @ArchTest
    static final ArchRule plotSeesEvaluationValues = onlySees("plot", "evaluation", "matching");

    @ArchTest
    static final ArchRule onlyCommandsAndScreensDrawCharts = noClasses()
            .that()
            .resideOutsideOfPackages("facedesk.plot..", "facedesk.cli..", "facedesk.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("facedesk.plot..");

    @ArchTest
    static final ArchRule gallerySeesTheValuesItStores = onlySees("gallery", "detection", "embedding", "matching");

    @ArchTest
    static final ArchRule useCasesSeeTheRoomsAbove = noClasses()
            .that()
            .resideInAnyPackage("facedesk.enrollment..", "facedesk.recognition..", "facedesk.kiosk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("facedesk.ui..", "facedesk.cli..", "facedesk.app..");

    @ArchTest
    static final ArchRule nobodySeesTheWiring = noClasses()
            .that()
            .resideOutsideOfPackages("facedesk.app..", "facedesk.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("facedesk.app..", "facedesk.cli..");

    @ArchTest
    static final ArchRule screensDoNotSeeEachOther = slices().matching("facedesk.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(Described.inPackage("facedesk.ui.shell"), Described.inPackage("facedesk.ui"))
            .ignoreDependency(
                    Described.inPackage("facedesk.ui"),
                    Described.inPackage("facedesk.ui.control")
                            .or(Described.inPackage("facedesk.ui.fx"))
                            .or(Described.inPackage("facedesk.ui.theme")));

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("facedesk.(*)..").should().beFreeOfCycles();

    private static ArchRule onlySees(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage("facedesk." + room + "..")
                .should()
                .dependOnClassesThat(Described.oursOutside(room, others));
    }
}
