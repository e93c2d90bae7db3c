package org.meed.bench.beside;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.bench.data.Answer;
import org.meed.bench.data.MadeData;

/**
 * Measures contenders beside Meed's columnar driver. Who takes one case after another is asked
 * about as many clients as it answers for in about the time of a round, databases about all; rounds
 * of the two alternate, so that what else the machine does strikes both. Nothing counts before the
 * answers were found to be the same.
 */
public final class SideBySide {

    /** How many clients are tried first. */
    private static final int FEW = 300;

    /** How many times as many are tried next, at most. */
    private static final double STEP = 20;

    private static final int WARM_UPS = 2;

    /** How many rounds count of those that take far longer than a round should. */
    private static final int SLOW_ROUNDS = 3;

    private final MadeData made;
    private final int known;
    private final double roundSeconds;
    private final int rounds;
    private final Loaded meed;
    private final double meedLoad;
    private final Map<Question, List<Answer>> expected = new EnumMap<>(Question.class);

    /**
     * Makes ready to measure.
     *
     * @param roundSeconds about how long a round should take
     * @param rounds how many rounds count
     */
    public SideBySide(MadeData made, int known, double roundSeconds, int rounds) {
        this.made = made;
        this.known = known;
        this.roundSeconds = roundSeconds;
        this.rounds = rounds;
        Loaded last = null;
        List<Double> loads = new ArrayList<>();
        for (int round = 0; round < WARM_UPS + rounds; round++) {
            long began = System.nanoTime();
            last = new Columnar().load(made, made.clients(), known);
            loads.add(seconds(began));
        }
        this.meed = Objects.requireNonNull(last);
        this.meedLoad = median(loads.subList(WARM_UPS, loads.size()));
    }

    /**
     * Measures a contender at every question it can be asked.
     *
     * @throws Alike.Differ when it answers otherwise than Meed
     */
    public Map<Question, Measured> measure(Contender contender) {
        Map<Question, Measured> measured = new EnumMap<>(Question.class);
        // What is loaded once for all, code and native libraries, is nobody's data.
        contender.load(made, Math.min(FEW, made.clients()), known).close();
        int clients = contender.asksOfAll() ? made.clients() : Math.min(FEW, made.clients());
        while (true) {
            long began = System.nanoTime();
            try (Loaded loaded = contender.load(made, clients, known)) {
                double load = seconds(began);
                double slowest =
                        clients == made.clients() ? roundSeconds : slowest(contender, loaded);
                if (2 * slowest > roundSeconds) {
                    for (Question question : contender.questions()) {
                        measured.put(question, measure(contender, loaded, question, clients, load));
                    }
                    return measured;
                }
                double more = Math.clamp(roundSeconds / slowest, 2, STEP);
                clients = (int) Math.min(made.clients(), clients * more);
            }
        }
    }

    /** The seconds of the slowest question, each asked for a while before. */
    private double slowest(Contender contender, Loaded loaded) {
        double slowest = 1e-9;
        for (Question question : contender.questions()) {
            warm(loaded, question);
            long began = System.nanoTime();
            loaded.ask(question);
            slowest = Math.max(slowest, seconds(began));
        }
        return slowest;
    }

    private Measured measure(
            Contender contender, Loaded loaded, Question question, int clients, double load) {
        Alike.hold(contender, question, clients, expected(question), loaded.answers(question));
        warm(meed, question);
        double first = warm(loaded, question);
        int counted = first > 2 * roundSeconds ? Math.min(SLOW_ROUNDS, rounds) : rounds;
        List<Double> theirs = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        long digest = loaded.ask(question);
        for (int round = 0; round < counted; round++) {
            long began = System.nanoTime();
            long answered = loaded.ask(question);
            theirs.add(seconds(began));
            if (digest != answered) {
                throw new Alike.Differ(
                        "%s answers %s otherwise from round to round."
                                .formatted(contender.introduction().name(), question.title()));
            }
            began = System.nanoTime();
            meed.ask(question);
            ours.add(seconds(began));
        }
        return new Measured(
                contender.introduction(),
                clients,
                load,
                median(theirs),
                made.clients(),
                meedLoad,
                median(ours));
    }

    /** Asks for about the time of a round; gives the seconds of the first time. */
    private double warm(Loaded loaded, Question question) {
        long began = System.nanoTime();
        loaded.prepare(question);
        loaded.ask(question);
        double first = seconds(began);
        while (seconds(began) < roundSeconds) {
            loaded.ask(question);
        }
        return first;
    }

    /** How many seconds Meed takes to lay out all the rows. */
    public double meedLoad() {
        return meedLoad;
    }

    private List<Answer> expected(Question question) {
        return expected.computeIfAbsent(question, meed::answers);
    }

    private static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
