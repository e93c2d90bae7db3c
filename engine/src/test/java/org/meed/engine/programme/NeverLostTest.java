package org.meed.engine.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.programme.Meeting;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.history.History;
import org.meed.engine.money.Money;
import org.meed.engine.price.Held;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;
import org.meed.engine.programme.Reckoning.OfVersion;
import org.meed.engine.time.Days;

/**
 * What meets within limits is paid at least the share of one result that the best claim within its
 * limit would pay alone, and never more than one.
 *
 * <p>The seed is printed, and can be set by {@code -Dmeed.seed=N}.
 */
class NeverLostTest {

    private static final long SEED = Long.getLong("meed.seed", 20120401L);
    private static final int ROUNDS = Integer.getInteger("meed.rounds", 40);

    /** Shares are of amounts rounded to a penny, of prices of 50.00 and more. */
    private static final double PENNIES = 0.001;

    private static final String ALL =
            SmallProgramme.scheme("one", "2012-04-01: tight-one.md")
                    + SmallProgramme.scheme(
                            "two", "2012-04-01: tight-two.md\nepisodes: where cohort is two")
                    + SmallProgramme.scheme(
                            "three", "2012-04-01: tight-three.md\nepisodes: where cohort is three");

    private static Programme programme(String owners) {
        return SmallProgramme.of(
                ALL
                        + SmallProgramme.meeting(
                                "job of one, job of two, job of three",
                                "8 months",
                                owners,
                                "nothing"));
    }

    private static final List<Programme> PROGRAMMES =
            List.of(
                    programme("one in its first 12 months, then two, then one, then three"),
                    programme("three, then two while its journey is open, then one, then two"),
                    programme("two, then three, then one"));

    /** A result of the meeting: its place, what it would pay alone, and what it is paid. */
    private record Line(
            int version, int client, int place, String scheme, int day, Money price, Held held) {

        double share() {
            return (double) held.all().pence() / price.pence();
        }

        @Override
        public String toString() {
            return "%s on %s: %s of %s (%s)"
                    .formatted(
                            scheme,
                            Days.text(day),
                            held.all(),
                            price,
                            held.priced().steps().stream()
                                    .map(step -> step.words() + " " + step.amount())
                                    .toList());
        }

        boolean isNear(Line other, Meeting meeting) {
            int first = Math.min(day, other.day);
            return !scheme.equals(other.scheme)
                    && client == other.client
                    && Math.max(day, other.day) < meeting.within().after(first);
        }
    }

    @Test
    void what_meets_is_paid_once_and_at_least_as_far_as_the_best_claim_within_its_limit() {
        System.out.printf(Locale.ROOT, "Random meetings within limits of seed %d%n", SEED);
        SplittableRandom seeds = new SplittableRandom(SEED);
        int shared = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long seed = seeds.nextLong();
            Programme programme = PROGRAMMES.get(round % PROGRAMMES.size());
            History history = RandomClients.of(new SplittableRandom(seed), 60);
            shared += new Round(programme, history, seed).check();
        }

        assertThat(shared).isGreaterThan(ROUNDS);
    }

    /** One programme over one history. */
    private static final class Round {
        private final Programme programme;
        private final Meeting meeting;
        private final History history;
        private final long seed;
        private final List<OfVersion> versions;
        private final List<List<List<Priced>>> asked = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        Round(Programme programme, History history, long seed) {
            this.programme = programme;
            this.meeting = programme.meetings().getFirst();
            this.history = history;
            this.seed = seed;
            this.versions =
                    MeetingsWithinLimitsTest.reckoned(programme, history, RandomClients.LAST);
            for (int version = 0; version < versions.size(); version++) {
                read(version);
            }
        }

        private Statements statements(int version) {
            return new Statements(
                    versions.get(version).version().framework().plan(), history.texts());
        }

        /** Reads the lines of a version, and asks its limits for the same once more. */
        private void read(int version) {
            OfVersion of = versions.get(version);
            List<List<Priced>> asks =
                    of.paid().stream()
                            .map(some -> some.stream().map(Round::beforeLimits).toList())
                            .toList();
            asked.add(asks);
            List<List<Held>> held = statements(version).held(of.determinations(), asks);
            for (int client = 0; client < asks.size(); client++) {
                for (int place = 0; place < asks.get(client).size(); place++) {
                    Held one = held.get(client).get(place);
                    Priced paid = of.paid().get(client).get(place);
                    boolean givenBack =
                            paid.steps().getLast().words().startsWith("as more is paid");
                    if (givenBack) {
                        one = new Held(paid, one.later());
                    }
                    assertThat(one.priced().amount()).isEqualTo(paid.amount());
                    if (isOfMeeting(of, paid)) {
                        lines.add(
                                new Line(
                                        version,
                                        client,
                                        place,
                                        of.version().scheme(),
                                        paid.result().verdict().date(),
                                        Money.of(paid.steps().getFirst().pence().above()),
                                        one));
                    }
                }
            }
        }

        private boolean isOfMeeting(OfVersion of, Priced paid) {
            String outcome =
                    of.version().framework().plan().outcomes().get(paid.result().outcome()).name();
            return programme.findMeeting(of.version().scheme(), outcome) != null;
        }

        private static Priced beforeLimits(Priced paid) {
            List<Priced.Step> steps =
                    paid.steps().stream()
                            .filter(step ->
                                    !step.words().startsWith("limit ")
                                            && !step.words().startsWith("as more is paid"))
                            .toList();
            return new Priced(paid.result(), paid.rule(), paid.table(), steps, paid.gaps());
        }

        /** What a result would be paid if it asked for its whole price, and all else were as is. */
        private double alone(Line line) {
            Priced paid = asked.get(line.version()).get(line.client()).get(line.place());
            Priced whole =
                    new Priced(
                            paid.result(),
                            paid.rule(),
                            paid.table(),
                            List.of(paid.steps().getFirst()),
                            paid.gaps());
            List<List<Priced>> asks = new ArrayList<>(asked.get(line.version()));
            List<Priced> own = new ArrayList<>(asks.get(line.client()));
            own.set(line.place(), whole);
            asks.set(line.client(), own);
            List<Determination> all = versions.get(line.version()).determinations();
            Held held =
                    statements(line.version()).held(all, asks).get(line.client()).get(line.place());
            return (double) held.all().pence() / line.price().pence();
        }

        /** How many results are paid by two schemes, each in part. */
        int check() {
            int shared = 0;
            for (Line line : lines) {
                List<Line> near =
                        lines.stream().filter(other -> line.isNear(other, meeting)).toList();
                Map<String, Double> others = new HashMap<>();
                near.forEach(other -> others.merge(other.scheme(), other.share(), Math::max));
                double paid =
                        others.values().stream().mapToDouble(Double::doubleValue).sum()
                                + line.share();
                for (Line other : near) {
                    double third =
                            near.stream()
                                    .filter(one -> one.isNear(other, meeting))
                                    .mapToDouble(Line::share)
                                    .max()
                                    .orElse(0);
                    holds(third + other.share() + line.share() <= 1 + PENNIES, "twice", line, near);
                    shared += other.share() > 0 && line.share() > 0 ? 1 : 0;
                }
                if (paid < 1 - PENNIES) {
                    holds(paid >= alone(line) - PENNIES, "lost", line, near);
                }
            }
            return shared;
        }

        private void holds(boolean holds, String how, Line line, List<Line> near) {
            if (!holds) {
                throw new AssertionError(
                        "seed (%s): %s: %s alone, %s near %s"
                                .formatted(seed, how, alone(line), line, near));
            }
        }
    }
}
