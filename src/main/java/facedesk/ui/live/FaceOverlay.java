package facedesk.ui.live;

import facedesk.matching.Outcome;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Draws marks over the picture. Each outcome has its own line, colour and word: solid blue with a name, dashed orange and
 * "Unknown", dotted grey and a hint. Every text stands on an opaque plate, so that it can be read over any picture.
 */
final class FaceOverlay extends Canvas {
    private static final Color ACCEPTED = Color.web("#0a5fc2");
    private static final Color UNKNOWN = Color.web("#a84300");
    private static final Color UNSURE = Color.web("#57606a");
    private static final Color PLATE = Color.rgb(20, 24, 30, 0.88);
    private static final Color TEXT = Color.WHITE;
    private static final Color BAR = Color.web("#8b949e");
    private static final Font NAME = Font.font("System", FontWeight.BOLD, 15);
    private static final Font SMALL = Font.font("System", 13);
    private static final double LINE = 3;
    private static final double PAD = 6;
    private static final double ROW = 24;
    private static final double LOOK = 44;
    private static final double BAR_WIDTH = 96;

    @Override
    public boolean isResizable() {
        return true;
    }

    @Override
    public void resize(double width, double height) {
        setWidth(width);
        setHeight(height);
    }

    @Override
    public double maxWidth(double height) {
        return Double.MAX_VALUE;
    }

    @Override
    public double maxHeight(double width) {
        return Double.MAX_VALUE;
    }

    @Override
    public double minWidth(double height) {
        return 0;
    }

    @Override
    public double minHeight(double width) {
        return 0;
    }

    /**
     * Draws all marks anew.
     *
     * @param picture where the picture lies in this canvas
     * @param scale canvas pixels for each picture pixel
     * @param mirrored whether the picture is shown as in a mirror
     */
    void draw(List<FaceMark> marks, Bounds picture, double scale, boolean mirrored) {
        GraphicsContext pen = getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        if (picture.getWidth() <= 0) {
            return;
        }
        pen.save();
        pen.beginPath();
        pen.rect(picture.getMinX(), picture.getMinY(), picture.getWidth(), picture.getHeight());
        pen.clip();
        for (FaceMark mark : marks) {
            double width = mark.box().width() * scale;
            double offset = mark.box().x() * scale;
            double x = picture.getMinX() + (mirrored ? picture.getWidth() - offset - width : offset);
            double y = picture.getMinY() + mark.box().y() * scale;
            box(pen, mark, x, y, width, mark.box().height() * scale);
            plate(pen, mark, picture, x, y, mark.box().height() * scale);
        }
        pen.restore();
    }

    private static void box(GraphicsContext pen, FaceMark mark, double x, double y, double width, double height) {
        Outcome outcome = mark.outcome().orElse(Outcome.UNSURE);
        pen.setLineDashes();
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setStroke(Color.rgb(255, 255, 255, 0.85));
        pen.setLineWidth(LINE + 2);
        dashes(pen, outcome);
        pen.strokeRoundRect(x, y, width, height, 12, 12);
        pen.setStroke(colour(outcome));
        pen.setLineWidth(LINE);
        pen.strokeRoundRect(x, y, width, height, 12, 12);
        pen.setLineDashes();
    }

    private static void dashes(GraphicsContext pen, Outcome outcome) {
        switch (outcome) {
            case ACCEPTED -> pen.setLineDashes();
            case UNKNOWN -> pen.setLineDashes(14, 10);
            case UNSURE -> pen.setLineDashes(1, 8);
        }
    }

    /** Name, score bar and hint under the box, or above it where there is no room below; kept inside the picture. */
    private static void plate(
            GraphicsContext pen, FaceMark mark, Bounds picture, double x, double y, double boxHeight) {
        boolean scored = !mark.score().isEmpty();
        double lookWidth = mark.look().isPresent() ? LOOK + PAD : 0;
        double scoreWidth = scored ? BAR_WIDTH + PAD + widthOf(mark.score(), SMALL) : 0;
        double text = Math.max(
                Math.max(widthOf(mark.title(), NAME), mark.hint().isEmpty() ? 0 : widthOf(mark.hint(), SMALL)),
                scoreWidth);
        double width = text + lookWidth + 2 * PAD;
        double rows = 1 + (scored ? 1 : 0) + (mark.hint().isEmpty() ? 0 : 1);
        double height = Math.max(rows * ROW, mark.look().isPresent() ? LOOK + PAD : 0) + PAD;
        double left = Math.max(picture.getMinX() + 2, Math.min(x, picture.getMaxX() - width - 2));
        double below = y + boxHeight + LINE;
        double top = below + height <= picture.getMaxY() ? below : Math.max(picture.getMinY() + 2, y - height - LINE);
        pen.setFill(PLATE);
        pen.fillRoundRect(left, top, width, height, 8, 8);
        pen.setFill(colour(mark.outcome().orElse(Outcome.UNSURE)));
        pen.fillRoundRect(left, top, 4, height, 4, 4);
        mark.look().ifPresent(look -> pen.drawImage(look, left + PAD, top + PAD, LOOK, LOOK));
        double textLeft = left + PAD + lookWidth;
        write(pen, mark.title(), NAME, textLeft, top + PAD / 2 + ROW / 2);
        if (scored) {
            bar(pen, mark, textLeft, top + PAD / 2 + ROW * 1.5);
        }
        if (!mark.hint().isEmpty()) {
            write(pen, mark.hint(), SMALL, textLeft, top + PAD / 2 + ROW * (rows - 0.5));
        }
    }

    private static void bar(GraphicsContext pen, FaceMark mark, double left, double middle) {
        pen.setFill(BAR);
        pen.fillRoundRect(left, middle - 4, BAR_WIDTH, 8, 8, 8);
        pen.setFill(mark.position() >= mark.line() ? Color.web("#54aeff") : Color.web("#fb8f44"));
        pen.fillRoundRect(left, middle - 4, Math.max(4, BAR_WIDTH * mark.position()), 8, 8, 8);
        pen.setFill(TEXT);
        pen.fillRect(left + BAR_WIDTH * mark.line() - 1, middle - 8, 2.5, 16);
        write(pen, mark.score(), SMALL, left + BAR_WIDTH + PAD, middle);
    }

    private static void write(GraphicsContext pen, String text, Font font, double x, double middle) {
        pen.setFont(font);
        pen.setTextBaseline(VPos.CENTER);
        pen.setFill(TEXT);
        pen.fillText(text, x, middle);
    }

    private static double widthOf(String text, Font font) {
        Text measure = new Text(text);
        measure.setFont(font);
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }

    private static Color colour(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> ACCEPTED;
            case UNKNOWN -> UNKNOWN;
            case UNSURE -> UNSURE;
        };
    }
}
