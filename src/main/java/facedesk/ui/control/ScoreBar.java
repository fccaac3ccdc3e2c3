package facedesk.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/**
 * A comparison score on a bar from "different" (left) to "same" (1, right), with the threshold as a tick: a mark at or
 * past the tick is accepted. What is below the tick is drawn differently from what is above it. Scores beyond the ends
 * stand at the ends. On the JavaFX thread.
 */
public final class ScoreBar extends Region {
    private static final double MARKS = 28;
    private static final double BAR = 16;
    private static final double TICK = 4;
    private static final double OVER = 4;
    private static final double BESIDE = 10;

    private final Region below = new Region();
    private final Region above = new Region();
    private final Region tick = new Region();
    private final Polygon pointer = new Polygon(0, 0, 12, 0, 6, 8);
    private final Label score = new Label();
    private final Label line = new Label();
    private final Label different = new Label();
    private final Label same = new Label();
    private double from;
    private double scored;
    private double threshold;

    /** A bar without a score. */
    public ScoreBar() {
        getStyleClass().add("score-bar");
        below.getStyleClass().add("below");
        above.getStyleClass().add("above");
        tick.getStyleClass().add("tick");
        pointer.getStyleClass().add("pointer");
        score.getStyleClass().add("text-bold");
        line.getStyleClass().add("text-small");
        different.getStyleClass().addAll("text-small", "seen-unknown");
        same.getStyleClass().addAll("text-small", "seen-accepted");
        getChildren().addAll(below, above, tick, pointer, score, line, different, same);
        setMinHeight(2 * MARKS + BAR - OVER);
        setPrefHeight(2 * MARKS + BAR - OVER);
        setMaxHeight(USE_PREF_SIZE);
        clearScore();
    }

    /** Score at the left end; 0 unless set. */
    public double getFrom() {
        return from;
    }

    public void setFrom(double lowest) {
        from = lowest;
        requestLayout();
    }

    /** What the left end means. */
    public String getDifferent() {
        return different.getText();
    }

    public void setDifferent(String text) {
        different.setText(text);
    }

    /** What the right end means. */
    public String getSame() {
        return same.getText();
    }

    public void setSame(String text) {
        same.setText(text);
    }

    /**
     * Moves the tick.
     *
     * @param value cosine similarity
     * @param text how it is written
     */
    public void setThreshold(double value, String text) {
        threshold = value;
        line.setText(text);
        requestLayout();
    }

    /**
     * Moves the mark.
     *
     * @param value cosine similarity
     * @param text how it is written
     */
    public void setScore(double value, String text) {
        scored = value;
        score.setText(text);
        showScore(true);
        requestLayout();
    }

    /** Takes the mark away. */
    public void clearScore() {
        showScore(false);
    }

    private void showScore(boolean shown) {
        pointer.setVisible(shown);
        score.setVisible(shown);
    }

    private double left() {
        return snappedLeftInset();
    }

    private double length() {
        return Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
    }

    /** Where a score lies, from the left. */
    private double place(double value) {
        return left() + length() * Math.max(0, Math.min(1, (value - from) / (1 - from)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double middle = snapPositionX(place(threshold));
        below.resizeRelocate(left(), MARKS, middle - left(), BAR);
        above.resizeRelocate(middle, MARKS, left() + length() - middle, BAR);
        tick.resizeRelocate(middle - TICK / 2, MARKS - OVER, TICK, BAR + 2 * OVER);
        double at = place(scored);
        pointer.relocate(at - 6, MARKS - OVER - 10);
        for (Label label : new Label[] {score, line, different, same}) {
            label.autosize();
        }
        boolean room = at + BESIDE + score.getWidth() <= width;
        score.relocate(room ? at + BESIDE : at - BESIDE - score.getWidth(), 2);
        double under = MARKS + BAR + OVER;
        different.relocate(0, under);
        same.relocate(width - same.getWidth(), under);
        line.relocate(Math.max(0, Math.min(width - line.getWidth(), middle - line.getWidth() / 2)), under);
        keepApart();
    }

    /** Where the threshold's text would cover that of an end, the end's steps back. */
    private void keepApart() {
        double left = line.getLayoutX();
        different.setVisible(left > different.getWidth() + BESIDE);
        same.setVisible(left + line.getWidth() + BESIDE < same.getLayoutX());
    }
}
