package facedesk.ui.people;

import facedesk.ui.Texts;
import facedesk.ui.people.roster.ConsentFilter;
import facedesk.ui.people.roster.HealthFilter;
import facedesk.ui.people.roster.PeopleOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Whom to list, and in which order. */
public final class FiltersController {
    private final Texts texts;

    @FXML
    private ComboBox<String> group;

    @FXML
    private ComboBox<ConsentFilter> consent;

    @FXML
    private ComboBox<HealthFilter> health;

    @FXML
    private ComboBox<PeopleOrder> order;

    public FiltersController(Texts texts) {
        this.texts = texts;
    }

    /** Chooses for that listing. */
    void follow(Listing listing) {
        fill(consent, List.of(ConsentFilter.values()), choice -> texts.get(choice.key()));
        fill(health, List.of(HealthFilter.values()), choice -> texts.get(choice.key()));
        fill(order, List.of(PeopleOrder.values()), choice -> texts.get(choice.key()));
        fill(group, List.of(""), name -> name.isEmpty() ? texts.get("people.group.any") : name);
        consent.valueProperty().bindBidirectional(listing.consentProperty());
        health.valueProperty().bindBidirectional(listing.healthProperty());
        order.valueProperty().bindBidirectional(listing.orderProperty());
        group.valueProperty().bindBidirectional(listing.groupProperty());
        listing.groupsProperty().addListener((property, before, now) -> offer(now));
        offer(listing.groups());
    }

    private void offer(List<String> groups) {
        List<String> choices = new ArrayList<>(groups);
        choices.add(0, "");
        String before = group.getValue();
        group.getItems().setAll(choices);
        group.setValue(before != null && choices.contains(before) ? before : "");
    }

    private static <T> void fill(ComboBox<T> box, List<T> choices, Function<T, String> words) {
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
    }
}
