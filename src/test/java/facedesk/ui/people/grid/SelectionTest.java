package facedesk.ui.people.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private final Selection<Long> selection = new Selection<>(number -> number);

    @BeforeEach
    void show() {
        selection.show(List.of(10L, 11L, 12L, 13L, 14L));
    }

    @Test
    void aClickSelectsOneAndAnotherWithCtrlOneMore() {
        selection.only(1);
        selection.toggle(3);
        assertThat(selection.items()).containsExactly(11L, 13L);
        selection.toggle(1);
        assertThat(selection.items()).containsExactly(13L);
        selection.only(0);
        assertThat(selection.items()).containsExactly(10L);
        assertThat(selection.cursor()).isZero();
    }

    @Test
    void shiftExtendsFromWhereTheSelectionBegan() {
        selection.only(2);
        selection.extendTo(4);
        assertThat(selection.items()).containsExactly(12L, 13L, 14L);
        selection.extendTo(0);
        assertThat(selection.items()).containsExactly(10L, 11L, 12L);
        assertThat(selection.cursor()).isZero();
        selection.clear();
        assertThat(selection.size()).isZero();
    }

    @Test
    void shiftWithoutABeginningSelectsOne() {
        selection.extendTo(2);
        assertThat(selection.items()).containsExactly(12L);
    }

    @Test
    void allIsAllThatIsShown() {
        selection.all();
        assertThat(selection.size()).isEqualTo(5);
        selection.show(List.of(14L, 10L));
        assertThat(selection.items()).containsExactly(14L, 10L);
        selection.show(List.of(10L, 11L));
        assertThat(selection.items()).containsExactly(10L);
    }

    @Test
    void theCursorStaysWithItsItemOrNearIt() {
        selection.only(3);
        selection.show(List.of(13L, 12L));
        assertThat(selection.cursor()).isZero();
        selection.show(List.of(12L));
        assertThat(selection.cursor()).isZero();
        selection.show(List.of());
        assertThat(selection.cursor()).isEqualTo(-1);
        selection.show(List.of(12L));
        assertThat(selection.cursor()).isEqualTo(-1);
    }
}
