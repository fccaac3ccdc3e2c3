package facedesk.ui.people.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridGeometryTest {
    /** 850 wide: three columns of 244 with gaps of 8; rows every 104. */
    private final GridGeometry grid = new GridGeometry(850, 400, 10_000, 244, 96, 8);

    @Test
    void tilesFillTheRowsAndTheWidth() {
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.rows()).isEqualTo(3334);
        assertThat(grid.tileWidth()).isEqualTo(272);
        assertThat(grid.x(5) + grid.tileWidth()).isLessThanOrEqualTo(850 - 8);
        assertThat(grid.y(3, 0)).isEqualTo(112);
    }

    @Test
    void onlyWhatIsSeenIsInView() {
        assertThat(grid.first(0)).isZero();
        assertThat(grid.end(0)).isEqualTo(12);
        assertThat(grid.first(104 + 8)).isEqualTo(3);
        assertThat(grid.end(104 + 8)).isEqualTo(15);
        assertThat(grid.first(grid.most())).isLessThan(10_000);
        assertThat(grid.end(grid.most())).isEqualTo(10_000);
        for (double offset = 0; offset < 2000; offset += 7) {
            assertThat(grid.end(offset) - grid.first(offset)).isLessThanOrEqualTo(grid.atOnce());
        }
    }

    @Test
    void theViewStaysWithinTheRows() {
        assertThat(grid.clamp(-5)).isZero();
        assertThat(grid.clamp(1e9)).isEqualTo(grid.most());
        assertThat(new GridGeometry(850, 400, 3, 244, 96, 8).most()).isZero();
    }

    @Test
    void anItemIsBroughtIntoViewByAsLittleAsPossible() {
        assertThat(grid.toShow(0, 50)).isZero();
        assertThat(grid.toShow(3, 0)).isZero();
        double below = grid.toShow(12, 0);
        assertThat(grid.y(12, below) + 96).isLessThanOrEqualTo(400);
        assertThat(below).isEqualTo(5 * 104 + 8 - 400);
        assertThat(grid.page()).isEqualTo(3);
    }

    @Test
    void aNarrowViewHasOneColumnAndAnEmptyOneNoRows() {
        assertThat(new GridGeometry(100, 400, 5, 244, 96, 8).columns()).isEqualTo(1);
        GridGeometry empty = new GridGeometry(850, 400, 0, 244, 96, 8);
        assertThat(empty.rows()).isZero();
        assertThat(empty.end(0)).isZero();
        assertThat(new GridGeometry(0, 0, 5, 244, 96, 8).tileWidth()).isPositive();
    }
}
