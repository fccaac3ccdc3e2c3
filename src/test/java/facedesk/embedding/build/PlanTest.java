package facedesk.embedding.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final String TEXT =
            """
            # a comment
            input x order=bgr mean=127 std=128
            conv a x layout=OIHW kernel=1 in=2 out=3 stride=2 pad=1 weights=4 bias=0

            add b a a
            """;

    @Test
    void readsStepsResultsAndFacts() {
        Plan plan = Plan.parse(TEXT);

        assertThat(plan.steps()).extracting(PlanStep::operation).containsExactly("input", "conv", "add");
        assertThat(plan.step("a").number("stride")).isEqualTo(2);
        assertThat(plan.step("b").reads()).containsExactly("a", "a");
        assertThat(plan.readersOf("x")).extracting(PlanStep::result).containsExactly("a");
        assertThatThrownBy(() -> plan.step("a").text("slopes")).hasMessageContaining("slopes");
        assertThatThrownBy(() -> plan.step("z")).hasMessageContaining("z");
    }

    @Test
    void everyRecipeIsWhole() throws Exception {
        List<Recipe> recipes = Recipe.all();

        assertThat(recipes).hasSize(6);
        for (Recipe recipe : recipes) {
            assertThat(recipe.model().provenance()).isNotBlank();
            assertThat(recipe.licenceText()).isNotEmpty();
            if (recipe.converts()) {
                List<PlanStep> steps = recipe.plan().steps();
                assertThat(steps.get(steps.size() - 1).operation()).isEqualTo("normalise");
            }
        }
    }

    @Test
    void evenPaddingIsNamedWhereTensorFlowsOwnWouldBeUneven() {
        assertThat(Padding.of(conv("kernel=3 stride=1 pad=1")).name()).isEqualTo("SAME");
        assertThat(Padding.of(conv("kernel=3 stride=2 pad=same")).name()).isEqualTo("SAME");
        assertThat(Padding.of(conv("kernel=7 stride=1 pad=0")).name()).isEqualTo("VALID");
        assertThat(Padding.of(conv("kernel=3 stride=2 pad=1")).explicit())
                .containsExactly(0L, 0L, 1L, 1L, 1L, 1L, 0L, 0L);
    }

    private static PlanStep conv(String facts) {
        return Plan.parse("conv a x " + facts).step("a");
    }

    @Test
    void kernelsAreBroughtIntoTensorFlowsOrder() {
        ByteBuffer file = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN).putInt(0);
        for (int i = 0; i < 6; i++) {
            file.putFloat(i);
        }
        Weights weights = new Weights(file.array());

        assertThat(weights.kernel(conv("layout=OIHW kernel=1 in=2 out=3 weights=4")))
                .containsExactly(0, 2, 4, 1, 3, 5);
        assertThat(weights.kernel(conv("layout=OHWI kernel=1 in=2 out=3 weights=4")))
                .containsExactly(0, 2, 4, 1, 3, 5);
    }
}
