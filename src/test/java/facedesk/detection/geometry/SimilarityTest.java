package facedesk.detection.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.detection.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final List<Point> FIVE =
            List.of(new Point(10, 20), new Point(50, 22), new Point(31, 44), new Point(14, 66), new Point(47, 65));

    @Test
    void findsTheTransformThatMadeThePoints() {
        Similarity made = new Similarity(0.6 * Math.cos(0.4), 0.6 * Math.sin(0.4), -7, 12);

        Similarity found = Similarity.fit(FIVE, FIVE.stream().map(made::apply).toList());

        assertThat(found.a()).isCloseTo(made.a(), within(1e-9));
        assertThat(found.b()).isCloseTo(made.b(), within(1e-9));
        assertThat(found.tx()).isCloseTo(-7, within(1e-9));
        assertThat(found.ty()).isCloseTo(12, within(1e-9));
        assertThat(found.scale()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void leavesNoBetterTransformNearby() {
        List<Point> target =
                List.of(new Point(38, 52), new Point(74, 51), new Point(56, 72), new Point(42, 92), new Point(71, 93));
        Similarity best = Similarity.fit(FIVE, target);

        for (double step : new double[] {-1e-3, 1e-3}) {
            Similarity turned = new Similarity(best.a() + step, best.b(), best.tx(), best.ty());
            Similarity shifted = new Similarity(best.a(), best.b(), best.tx(), best.ty() + step * 100);
            assertThat(error(turned, target)).isGreaterThan(error(best, target));
            assertThat(error(shifted, target)).isGreaterThan(error(best, target));
        }
    }

    @Test
    void goesThereAndBack() {
        Similarity there = new Similarity(1.2, -0.5, 3, 9);
        Point point = new Point(17, -4);

        Point back = there.inverse().apply(there.apply(point));
        Point same = there.inverse().after(there).apply(point);

        assertThat(back.distanceTo(point)).isLessThan(1e-9);
        assertThat(same.distanceTo(point)).isLessThan(1e-9);
    }

    @Test
    void refusesPointsThatAreAllTheSame() {
        Point one = new Point(3, 3);
        assertThatThrownBy(() -> Similarity.fit(List.of(one, one), FIVE.subList(0, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Similarity.fit(List.of(one), FIVE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double error(Similarity transform, List<Point> target) {
        double sum = 0;
        for (int i = 0; i < target.size(); i++) {
            sum += Math.pow(transform.apply(FIVE.get(i)).distanceTo(target.get(i)), 2);
        }
        return sum;
    }
}
