package facedesk.architecture.planted.matching;

import facedesk.architecture.Breaks;

/** Every technology in a room that must have none. */
final class Technologies {
    private Technologies() {}

    @Breaks("javafx")
    record Window(javafx.stage.Stage stage) {}

    @Breaks("controls")
    record Control(org.controlsfx.control.GridView<String> view) {}

    @Breaks("theme")
    record Theme(atlantafx.base.theme.PrimerLight theme) {}

    @Breaks("bytedeco")
    record Pixels(org.bytedeco.opencv.opencv_core.Mat mat) {}

    @Breaks("djl")
    record Network(ai.djl.Model model) {}

    @Breaks("tensorflow")
    record Graph(org.tensorflow.Graph graph) {}

    @Breaks("sql")
    record Database(java.sql.Connection connection) {}

    @Breaks("h2")
    record Engine(org.h2.mvstore.MVStore store) {}

    @Breaks("jdbi")
    record Rows(org.jdbi.v3.core.Jdbi jdbi) {}

    @Breaks("flyway")
    record Migrations(org.flywaydb.core.Flyway flyway) {}

    @Breaks("logback")
    record Log(ch.qos.logback.core.Appender<String> log) {}

    @Breaks("picocli")
    record Command(picocli.CommandLine line) {}

    @Breaks("jfreechart")
    record Plot(org.jfree.chart.axis.Axis axis) {}

    @Breaks("batik")
    record Vectors(org.apache.batik.svggen.DOMTreeManager tree) {}

    @Breaks("awt")
    record Picture(java.awt.Image image) {}

    @Breaks("swing")
    record Panel(javax.swing.JPanel panel) {}
}
