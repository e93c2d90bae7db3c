package org.meed.lab.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void every_figure_has_a_name_of_its_own_and_says_where_it_comes_from() {
        assertThat(Figure.all()).extracting(Figure::name).doesNotHaveDuplicates();
        assertThat(Figure.all()).extracting(Figure::source).noneMatch(String::isBlank);
    }

    @Test
    void what_we_made_up_is_called_illustrative_and_what_was_published_is_not() {
        assertThat(Supposed.values())
                .allMatch(figure -> figure.standing() == Standing.ILLUSTRATIVE);
        assertThat(Published.values())
                .noneMatch(figure -> figure.standing() == Standing.ILLUSTRATIVE);
    }

    @Test
    void the_groups_are_everybody() {
        double all =
                Published.OPIATE.value()
                        + Published.NON_OPIATE.value()
                        + Published.ALCOHOL_ONLY.value();
        assertThat(all).isEqualTo(1.0);
    }
}
