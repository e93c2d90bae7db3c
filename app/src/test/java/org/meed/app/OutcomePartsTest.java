package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.plan.OutcomeRule;

/** The parts of an outcome, one by one and all together. */
class OutcomePartsTest {

    static List<Named<Framework>> shelf() {
        return ShelfPropertiesTest.shelf();
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void a_part_asked_for_alone_is_that_of_its_place(Framework framework) {
        for (OutcomeRule outcome : framework.plan().outcomes()) {
            int count = outcome.partCount();
            assertThat(IntStream.range(0, count).mapToObj(outcome::part))
                    .containsExactlyElementsOf(outcome.parts());
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> outcome.part(count));
        }
    }
}
