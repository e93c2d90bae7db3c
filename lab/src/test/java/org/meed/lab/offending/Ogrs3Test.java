package org.meed.lab.offending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Ogrs3Test {

    private static Offender offender(
            String client,
            Sex sex,
            String born,
            Sanction sanction,
            String sanctioned,
            OffenceGroup group,
            String first,
            int previous,
            String atRisk) {
        return new Offender(
                client,
                sex,
                LocalDate.parse(born),
                sanction,
                LocalDate.parse(sanctioned),
                group,
                LocalDate.parse(first),
                previous,
                LocalDate.parse(atRisk));
    }

    /** The published case: a man of 23 with 25 earlier sanctions, the first at 12. */
    private static Offender published(String client) {
        return offender(
                client,
                Sex.MALE,
                "1989-04-22",
                Sanction.CONVICTION,
                "2013-02-20",
                OffenceGroup.TAKING_AND_DRIVING_AWAY,
                "2001-09-10",
                25,
                "2013-03-31");
    }

    private static void assertChances(Offender person, double oneYear, double twoYears) {
        double score = Ogrs3.score(person);
        assertThat(Ogrs3.withinOneYear(score)).isCloseTo(oneYear, within(5e-9));
        assertThat(Ogrs3.withinTwoYears(score)).isCloseTo(twoYears, within(5e-9));
    }

    private static List<Offender> group(int people) {
        List<Offender> group = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            group.add(published("client-" + i));
        }
        return group;
    }

    @Test
    void the_published_cases_come_out() {
        assertChances(published("ann"), .81174324, .89848657);

        // 8% and 16%, the first offence at 47.
        Offender second =
                offender(
                        "ben",
                        Sex.MALE,
                        "1965-12-07",
                        Sanction.CONVICTION,
                        "2025-05-13",
                        OffenceGroup.SOLICITING,
                        "2013-01-01",
                        1,
                        "2026-12-06");
        assertChances(second, .08324190, .15710215);
    }

    @Test
    void the_published_scores_become_the_published_chances() {
        // Published to five figures, by constants that were cut to four or five.
        assertThat(Ogrs3.withinOneYear(0)).isCloseTo(.80259, within(1e-5));
        assertThat(Ogrs3.withinTwoYears(0)).isCloseTo(.89299, within(1e-5));
        assertThat(Ogrs3.withinOneYear(-2.776835807)).isCloseTo(.20193, within(1e-5));
        assertThat(Ogrs3.withinTwoYears(-2.776835807)).isCloseTo(.34183, within(1e-5));
    }

    @Test
    void each_kind_of_record_is_reckoned_as_by_hand() {
        // The chances were reckoned apart, in decimals of 40 figures. All on 2012-06-01.
        String records =
                """
                FEMALE 1993-01-01 CONVICTION THEFT_NON_MOTOR            2012-06-01 0  .16961579 .29541884
                MALE   2000-01-01 CAUTION    CRIMINAL_DAMAGE            2012-06-01 0  .23337078 .38456146
                FEMALE 1975-01-01 CAUTION    DRUG_POSSESSION_AND_SUPPLY 2009-06-01 1  .09966937 .18516167
                MALE   1970-01-01 CAUTION    BURGLARY_DOMESTIC          1990-06-01 4  .10020616 .18606374
                MALE   1950-01-01 CONVICTION HANDLING                   1972-06-01 60 .60850154 .76136200
                """;
        for (String record : records.lines().toList()) {
            List<String> cells = Arrays.asList(record.split(" +", -1));
            Offender person =
                    offender(
                            "ann",
                            Sex.valueOf(cells.get(0)),
                            cells.get(1),
                            Sanction.valueOf(cells.get(2)),
                            "2012-06-01",
                            OffenceGroup.valueOf(cells.get(3)),
                            cells.get(4),
                            Integer.parseInt(cells.get(5)),
                            "2012-06-01");
            assertChances(
                    person, Double.parseDouble(cells.get(6)), Double.parseDouble(cells.get(7)));
        }
    }

    @Test
    void a_birthday_on_the_day_counts() {
        Offender before =
                offender(
                        "ivy",
                        Sex.MALE,
                        "1987-06-02",
                        Sanction.CONVICTION,
                        "2012-06-01",
                        OffenceGroup.VIOLENCE,
                        "2012-06-01",
                        0,
                        "2012-06-01");
        Offender on =
                offender(
                        "ivy",
                        Sex.MALE,
                        "1987-06-01",
                        Sanction.CONVICTION,
                        "2012-06-01",
                        OffenceGroup.VIOLENCE,
                        "2012-06-01",
                        0,
                        "2012-06-01");

        assertThat(Ogrs3.score(before) - Ogrs3.score(on))
                .isCloseTo(-1.051515067 + 1.166679288, within(1e-12));
    }

    @Test
    void a_group_is_answered_for_in_whole_people() {
        ExpectedReoffending expected = Ogrs3.expected(group(200));

        assertThat(expected).isEqualTo(new ExpectedReoffending(200, 162, 180));
        assertThat(expected.rateWithinOneYear()).isEqualTo("81.0");
        assertThat(expected.rateWithinTwoYears()).isEqualTo("90.0");
        assertThat(expected.ratioWithinOneYear(81)).contains(new BigDecimal("0.50"));
        assertThat(expected.ratioWithinTwoYears(200)).contains(new BigDecimal("1.11"));
        assertThat(new ExpectedReoffending(10, 0, 1).ratioWithinOneYear(3)).isEmpty();
    }

    @Test
    void fewer_than_ten_people_are_not_answered_for_nor_ten_who_are_fewer() {
        assertThatThrownBy(() -> Ogrs3.expected(group(9)))
                .hasMessage(
                        "Group of 9 is smaller than 10. Maybe take a longer period or a wider area: nothing is said of a few people.");
        assertThat(Ogrs3.expected(group(10)).people()).isEqualTo(10);

        assertThatThrownBy(() -> Ogrs3.expected(Collections.nCopies(10, published("ann"))))
                .hasMessageContaining("Group has somebody twice.");
    }

    @Test
    void one_person_more_tells_no_more_of_that_person_than_one_or_none() {
        ExpectedReoffending without = Ogrs3.expected(group(40));
        ExpectedReoffending with = Ogrs3.expected(group(41));

        assertThat(with.withinTwoYears() - without.withinTwoYears()).isBetween(0, 1);
    }

    @Test
    void the_order_of_a_group_does_not_matter() {
        long seed = 79;
        List<Offender> group = new ArrayList<>(group(57));
        ExpectedReoffending expected = Ogrs3.expected(group);
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(group, random);
            assertThat(Ogrs3.expected(group)).as("seed %s, round %s", seed, i).isEqualTo(expected);
        }
    }

    @Test
    void nothing_that_others_may_call_says_anything_of_one_person() {
        Stream<Method> open =
                Stream.of(Ogrs3.class, OffenceGroup.class, Offender.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()));

        assertThat(open)
                .allSatisfy(method -> {
                    assertThat(method.getReturnType()).isNotIn(double.class, BigDecimal.class);
                    if (method.getDeclaringClass() == Ogrs3.class) {
                        assertThat(method.getParameterTypes()).containsExactly(Collection.class);
                    }
                });
    }

    @Test
    void a_record_that_cannot_be_is_refused() {
        assertThatThrownBy(() ->
                        offender(
                                "ann",
                                Sex.MALE,
                                "1989-04-22",
                                Sanction.CONVICTION,
                                "2013-02-20",
                                OffenceGroup.OTHER,
                                "2013-02-20",
                                1,
                                "2013-03-31"))
                .hasMessageContaining("Maybe the current one was counted among the previous.");
        assertThatThrownBy(() ->
                        offender(
                                "ann",
                                Sex.MALE,
                                "1989-04-22",
                                Sanction.CONVICTION,
                                "2013-02-20",
                                OffenceGroup.OTHER,
                                "2013-02-20",
                                0,
                                "2013-02-19"))
                .hasMessageContaining("Maybe two are swapped.");
        assertThatThrownBy(() ->
                        offender(
                                "ann",
                                Sex.MALE,
                                "2003-02-21",
                                Sanction.CONVICTION,
                                "2013-02-20",
                                OffenceGroup.OTHER,
                                "2013-02-20",
                                0,
                                "2013-02-20"))
                .hasMessageContaining("at an age below 10");
    }
}
