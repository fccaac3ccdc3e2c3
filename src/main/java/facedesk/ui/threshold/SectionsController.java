package facedesk.ui.threshold;

import javafx.fxml.FXML;
import javafx.scene.control.Accordion;
import javafx.scene.control.TitledPane;

/** Binds the sections beside the plot, of which one is open at a time. */
public final class SectionsController {
    @FXML
    private Accordion sections;

    @FXML
    private TitledPane first;

    @FXML
    private TitledPane pairsPane;

    @FXML
    private TitledPane searchPane;

    @FXML
    private TitledPane whatIfPane;

    @FXML
    private MeaningController meaningController;

    @FXML
    private PairsController pairsController;

    @FXML
    private SearchController searchController;

    @FXML
    private CompareController compareController;

    @FXML
    private DotsController dotsController;

    @FXML
    private WhatIfController whatIfController;

    /** Speaks of what the lab looks at from now on. */
    void follow(LabView view) {
        sections.setExpandedPane(first);
        meaningController.follow(view);
        pairsController.follow(view, pairsPane.expandedProperty());
        searchController.follow(view, searchPane.expandedProperty());
        compareController.follow(view);
        dotsController.follow(view);
        whatIfController.follow(view, whatIfPane.expandedProperty());
    }
}
