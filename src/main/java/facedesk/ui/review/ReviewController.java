package facedesk.ui.review;

import facedesk.enrollment.review.FaceGroup;
import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Screen;
import facedesk.ui.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** The groups that wait beside the one that is asked about. */
public final class ReviewController implements Screen {
    private final ReviewModel model;
    private final ReviewImages images;
    private final Texts texts;
    private final Navigator navigator;
    private boolean showing;

    @FXML
    private Node root;

    @FXML
    private Node filled;

    @FXML
    private Node empty;

    @FXML
    private Node reading;

    @FXML
    private Label embedded;

    @FXML
    private Label emptyTitle;

    @FXML
    private Label emptyText;

    @FXML
    private Button allow;

    @FXML
    private Label left;

    @FXML
    private Label said;

    @FXML
    private ListView<@Nullable FaceGroup> groups;

    @FXML
    private GroupController groupController;

    public ReviewController(ReviewModel model, ReviewImages images, Texts texts, Navigator navigator) {
        this.model = model;
        this.images = images;
        this.texts = texts;
        this.navigator = navigator;
    }

    @FXML
    void initialize() {
        filled.setVisible(false);
        empty.setVisible(false);
        reading.visibleProperty()
                .bind(model.readingProperty()
                        .and(filled.visibleProperty().not())
                        .and(empty.visibleProperty().not()));
        embedded.textProperty().bind(model.embeddedProperty());
        said.textProperty().bind(model.saidProperty());
        groups.setCellFactory(list -> new GroupCell(images, texts));
        groups.getSelectionModel()
                .selectedIndexProperty()
                .addListener((property, before, now) -> chosen(now.intValue()));
        model.positionProperty().addListener((property, before, now) -> show(now));
        groupController.follow(new ReviewView(model, images));
        ReviewKeys.install(root, model, groupController);
    }

    @Override
    public void onShow() {
        images.forgetPeople();
        model.refresh();
        groups.requestFocus();
    }

    @Override
    public void onHide() {
        groupController.close();
    }

    private void chosen(int group) {
        if (!showing && group >= 0) {
            model.goTo(group);
        }
    }

    private void show(@Nullable Position now) {
        if (now == null) {
            return;
        }
        List<FaceGroup> all = now.board().groups();
        showing = true;
        if (!groups.getItems().equals(all)) {
            groups.getItems().setAll(all);
        }
        groups.getSelectionModel().clearAndSelect(now.at());
        groups.scrollTo(Math.max(0, now.at() - 2));
        showing = false;
        left.setText(texts.format("review.left", all.size(), now.done()));
        boolean wasFilled = filled.isVisible();
        filled.setVisible(!all.isEmpty());
        empty.setVisible(all.isEmpty());
        if (all.isEmpty()) {
            showEmpty(now.done() > 0);
        } else if (!wasFilled) {
            groups.requestFocus();
        }
    }

    private void showEmpty(boolean finished) {
        boolean allowed = model.isAllowed();
        emptyTitle.setText(texts.get(finished ? "review.empty.done" : "review.empty.title"));
        emptyText.setText(texts.get(allowed ? "review.empty.allowed" : "review.empty.off"));
        allow.setText(texts.get(allowed ? "review.empty.settings" : "review.empty.allow"));
        allow.requestFocus();
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void settings() {
        navigator.show(Place.SETTINGS);
    }
}
