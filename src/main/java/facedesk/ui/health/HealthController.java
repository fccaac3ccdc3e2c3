package facedesk.ui.health;

import facedesk.enrollment.health.Finding;
import facedesk.ui.EnrollmentRequests;
import facedesk.ui.Navigator;
import facedesk.ui.Screen;
import facedesk.ui.Texts;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is wrong with the gallery, kind by kind. */
public final class HealthController implements Screen {
    private final HealthModel model;
    private final HealthImages images;
    private final HealthText words;
    private final Sections rows;

    @FXML
    private Node root;

    @FXML
    private Label summary;

    @FXML
    private Node checking;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label stale;

    @FXML
    private Button again;

    @FXML
    private Node empty;

    @FXML
    private VBox sections;

    public HealthController(
            HealthModel model, HealthImages images, Texts texts, Navigator navigator, EnrollmentRequests requests) {
        this.model = model;
        this.images = images;
        words = new HealthText(texts);
        rows = new Sections(model, images, texts, new WaysOn(navigator, requests));
    }

    @FXML
    void initialize() {
        for (Node node : new Node[] {checking, stale, empty}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        checking.visibleProperty().bind(model.runningProperty());
        progress.progressProperty().bind(model.progressProperty());
        stale.visibleProperty()
                .bind(model.staleProperty()
                        .and(model.runningProperty().not())
                        .and(Bindings.isNotNull(model.checkedProperty())));
        empty.setVisible(false);
        model.checkedProperty().addListener((property, before, now) -> show(now));
    }

    @Override
    public void onShow() {
        images.forget();
        model.open();
        again.requestFocus();
    }

    @Override
    public void onHide() {
        model.close();
    }

    private void show(HealthModel.@Nullable Checked now) {
        if (now == null) {
            return;
        }
        FocusPlace place = FocusPlace.in(sections);
        summary.setText(words.summary(now.report()));
        sections.getChildren().clear();
        for (Finding.Kind kind : Finding.Kind.values()) {
            if (!now.report().of(kind).isEmpty()) {
                sections.getChildren().add(rows.section(kind, now));
            }
        }
        empty.setVisible(sections.getChildren().isEmpty());
        place.restore(sections, again);
    }

    @FXML
    void again() {
        model.check();
    }

    @FXML
    void cancel() {
        model.cancel();
    }
}
