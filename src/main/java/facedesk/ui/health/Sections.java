package facedesk.ui.health;

import facedesk.enrollment.health.Finding;
import facedesk.enrollment.health.HealthReport;
import facedesk.ui.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The findings as rows under headings, a heading for each kind that there is. */
final class Sections {
    /** Rows of one kind at most; what is seen to makes room for the next. */
    private static final int MOST = 25;

    private static final double GAP = 8;

    private final HealthModel model;
    private final HealthImages images;
    private final Texts texts;
    private final HealthText words;
    private final WaysOn ways;

    Sections(HealthModel model, HealthImages images, Texts texts, WaysOn ways) {
        this.model = model;
        this.images = images;
        this.texts = texts;
        this.ways = ways;
        words = new HealthText(texts);
    }

    /** A section of its own for a kind. */
    VBox section(Finding.Kind kind, HealthModel.Checked checked) {
        HealthReport report = checked.report();
        List<Finding> found = report.of(kind);
        VBox section = new VBox(GAP, heading(kind, found.size()), muted(words.meaning(kind)));
        section.getStyleClass().add("health-section");
        found.stream().limit(MOST).map(finding -> row(finding, checked)).forEach(section.getChildren()::add);
        if (found.size() > MOST) {
            section.getChildren().add(muted(texts.format("health.more", found.size() - MOST)));
        }
        return section;
    }

    private Node heading(Finding.Kind kind, int count) {
        Label title = new Label(texts.format("health.heading", words.title(kind), count));
        title.getStyleClass().add("title-4");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox heading = new HBox(GAP, title);
        heading.setAlignment(Pos.CENTER_LEFT);
        if (kind == Finding.Kind.NEAR_IDENTICAL && count > 1) {
            Button all = new Button(texts.format("health.identical.all", count));
            all.setId("removeAll");
            all.setMinWidth(Button.USE_PREF_SIZE);
            all.setOnAction(event -> model.removeNearIdentical());
            heading.getChildren().add(all);
        }
        return heading;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("text-muted");
        return label;
    }

    private FindingRow row(Finding finding, HealthModel.Checked checked) {
        FindingRow row = new FindingRow(
                words.sentence(finding, checked.names(), checked.report().line().value()));
        if (finding instanceof Finding.LookAlikes pair) {
            images.picture(pair.firstPicture(), row.face());
            images.picture(pair.secondPicture(), row.face());
            row.action(texts.get("health.alike.different"), () -> model.different(pair));
            row.action(texts.get("health.alike.same"), () -> model.merge(pair));
        } else if (finding instanceof Finding.Outlier outlier) {
            images.picture(outlier.pictureId(), row.face());
            images.person(outlier.personId(), row.face());
            row.action(texts.get("health.outlier.remove"), () -> model.remove(outlier));
            row.action(texts.get("health.open"), () -> ways.person(outlier.personId()));
        } else if (finding instanceof Finding.NearIdentical twin) {
            images.picture(twin.keep(), row.face());
            images.picture(twin.remove(), row.face());
            row.action(texts.get("health.identical.remove"), () -> model.remove(twin));
        } else if (finding instanceof Finding.OldTemplates old) {
            row.action(texts.get("health.old.erase"), () -> model.erase(old));
        } else {
            long person = finding.people().get(0);
            images.person(person, row.face());
            row.action(texts.get("health.few.add"), () -> ways.morePictures(person));
        }
        return row;
    }
}
