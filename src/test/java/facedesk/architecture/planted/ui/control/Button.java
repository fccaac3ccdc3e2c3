package facedesk.architecture.planted.ui.control;

import javafx.scene.Node;

/** Uses the toolkit, as it may. */
public record Button(Node node) {}
