package org.meed.engine.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.programme.Meeting;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.history.History;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;

/**
 * No result is paid by two schemes beyond what is stated, over random client-years: a million, or
 * as many as {@code -Dmeed.client.years} says.
 */
class NeverTwiceTest {

    private static final long SEED = Long.getLong("meed.seed", 20120401L);
    private static final int CLIENT_YEARS = Integer.getInteger("meed.client.years", 1_000_000);
    private static final int AT_ONCE = 2_500;

    private static final String ALL =
            SmallProgramme.scheme("one", "2012-04-01: one.md\n2014-01-01: one-later.md")
                    + SmallProgramme.scheme(
                            "two", "2012-04-01: two.md\nepisodes: where cohort is two")
                    + SmallProgramme.scheme(
                            "three", "2012-04-01: three.md\nepisodes: where cohort is three");
    private static final String SIDES = "job of one, job of two, job of three, training of two";

    private static final List<Programme> PROGRAMMES =
            List.of(
                    SmallProgramme.of(
                            ALL
                                    + SmallProgramme.meeting(
                                            SIDES,
                                            "12 months",
                                            "one in its first 12 months, then two, then one, then three",
                                            "25 percent")),
                    SmallProgramme.of(
                            ALL
                                    + SmallProgramme.meeting(
                                            SIDES,
                                            "13 weeks",
                                            "three while its journey is open, then one after its first 6 months, then two, then one, then three",
                                            "nothing")));

    /** A line of a meeting, alone and beside the others. */
    private record Line(String scheme, int day, Money alone, Money paid) {
        boolean isFull() {
            return paid.equals(alone);
        }
    }

    @Test
    void nobody_pays_beyond_what_is_stated_for_a_result_that_is_another_schemes() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        long met = 0;
        int batches = CLIENT_YEARS / RandomClients.YEARS / AT_ONCE;
        for (int batch = 0; batch < batches; batch++) {
            long seed = seeds.nextLong();
            Programme programme = PROGRAMMES.get(batch % PROGRAMMES.size());
            met += check(programme, RandomClients.of(new SplittableRandom(seed), AT_ONCE), seed);
        }

        assertThat(met).isGreaterThan(batches * 100L);
    }

    private static long check(Programme programme, History history, long seed) {
        ProgrammeDriver driver = new ProgrammeDriver(programme, history.texts());
        ProgrammePricer pricer = new ProgrammePricer(programme, history.texts());
        return IntStream.range(0, history.clientCount())
                .parallel()
                .mapToLong(client -> {
                    List<Determination> determined =
                            driver.determine(history.knownOn(client, RandomClients.LAST));
                    List<Line> lines =
                            lines(programme, pricer.alone(determined), pricer.together(determined));
                    return check(programme.meetings().getFirst(), lines, seed, client);
                })
                .sum();
    }

    private static List<Line> lines(
            Programme programme, List<List<Priced>> alone, List<List<Priced>> together) {
        List<Line> lines = new ArrayList<>();
        List<Version> versions = programme.versions();
        for (int version = 0; version < versions.size(); version++) {
            for (int i = 0; i < alone.get(version).size(); i++) {
                Priced one = alone.get(version).get(i);
                String scheme = versions.get(version).scheme();
                String outcome =
                        versions.get(version)
                                .framework()
                                .plan()
                                .outcomes()
                                .get(one.result().outcome())
                                .name();
                Money paid = together.get(version).get(i).amount();
                if (programme.findMeeting(scheme, outcome) == null) {
                    assertThat(paid).isEqualTo(one.amount());
                } else {
                    lines.add(new Line(scheme, one.result().verdict().date(), one.amount(), paid));
                }
            }
        }
        return lines;
    }

    /** How many lines pay less than they would alone, each of them rightly. */
    private static long check(Meeting meeting, List<Line> lines, long seed, int client) {
        long less = 0;
        for (Line line : lines) {
            long most = line.alone().pence() * meeting.percent() / 100 + 1;
            boolean besideOwner = false;
            for (Line other : lines) {
                int first = Math.min(line.day(), other.day());
                int last = Math.max(line.day(), other.day());
                if (!other.scheme().equals(line.scheme())
                        && last < meeting.within().after(first)
                        && other.isFull()) {
                    besideOwner = true;
                }
            }
            boolean right = besideOwner ? line.paid().pence() <= most : line.isFull();
            if (!right) {
                throw new AssertionError(
                        "seed (%s), client (%s): %s of %s".formatted(seed, client, line, lines));
            }
            less += line.isFull() ? 0 : 1;
        }
        return less;
    }
}
