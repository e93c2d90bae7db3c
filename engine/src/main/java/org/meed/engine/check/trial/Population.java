package org.meed.engine.check.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.ExampleRun;
import org.meed.engine.framework.CodeList;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * Clients who are made up to try a framework by what it does. Each completes a long treatment and
 * does well in it; what befalls the client beside it is taken, piece by piece, from the worked
 * examples, as long as each piece adds to what is paid.
 */
public final class Population {

    /** A framework with more outcomes is not tried: it would take seconds. */
    private static final int MOST_OUTCOMES = 100;

    private static final int MOST_BANDS = 12;

    /** By then everything is settled. */
    private static final Span UNTIL = Span.years(6);

    private static final int LAST_DAY = Days.of(9900, 1, 1);

    private final Framework framework;
    private final List<Ingredient> ingredients;
    private final Trial trial;
    private final int start;
    private final String band;
    private final Map<Persona, Best> bests = new HashMap<>();
    private final List<Fared> all = new ArrayList<>();

    /** What was found for a persona. */
    private record Best(List<Ingredient> chosen, Fared fared) {}

    private Population(Framework framework, List<ExampleRun> runs, List<String> further) {
        this.framework = framework;
        Ingredients told = Ingredients.of(framework.plan(), runs);
        List<Ingredient> all = told.all();
        List<Integer> starts = told.starts(framework.plan().inForce().start());
        this.trial =
                new Trial(
                        framework,
                        words(all, further),
                        UNTIL.after(framework.plan().inForce().end()));
        this.start = bestStart(starts);
        this.ingredients =
                all.stream()
                        .map(one -> one.only(trial.reads()))
                        .filter(one -> !one.isNothing())
                        .distinct()
                        .toList();
        this.band = bestBand();
    }

    /**
     * The clients to try a framework by; null when it is too large, or too near the end of time.
     *
     * @param further words that rows will have of which the worked examples do not know
     */
    public static @Nullable Population of(
            Framework framework, List<ExampleRun> runs, List<String> further) {
        return framework.plan().outcomes().size() > MOST_OUTCOMES
                        || framework.plan().inForce().end() > LAST_DAY
                ? null
                : new Population(framework, runs, further);
    }

    /** How a client fares who does as well as was found possible. */
    public Fared best(Persona persona) {
        return found(persona).fared();
    }

    /** The rows of that client. */
    public List<Line> rows(Persona persona) {
        return Course.good(persona, band, start).with(found(persona).chosen());
    }

    /**
     * The rows of a client whom everything befell that befell that client, and who left after some
     * days.
     *
     * @param stay days from start to discharge
     * @param reason the reason for discharge; empty for the one that completes treatment
     */
    public List<Line> leaving(Persona persona, int stay, String reason) {
        String why = reason.isEmpty() ? persona.completed() : reason;
        return new Course(persona, band, start, stay, why).with(found(persona).chosen());
    }

    /** The day of the discharge of all who stay long. */
    public int discharged() {
        return start + Course.LONG;
    }

    /** The band of all. */
    public String band() {
        return band;
    }

    /** A client who was tried, with the rows that are the whole of the history. */
    public Tried tried(String name, List<Line> rows, Fared fared) {
        return new Tried(name, fared.determination().known(), rows, fared.paid());
    }

    /** How others fare whose rows are given, each a client of its own. */
    public List<Fared> ofEach(List<List<Line>> clients) {
        return trial.ofEach(clients);
    }

    /** How others fare who share their first rows and have more of their own. */
    public List<Fared> ofEach(List<Line> shared, List<List<Line>> further) {
        return trial.ofEach(shared, further);
    }

    /** Everybody who was tried on the way to the best of each profile, in each band. */
    public List<Fared> all() {
        Persona.PROFILES.forEach(this::best);
        return List.copyOf(all);
    }

    /** The first of some days on which a client starts who earns as much as on any. */
    private int bestStart(List<Integer> starts) {
        int best = starts.getFirst();
        Fared most = null;
        for (int day : starts) {
            List<String> bands = framework.header().bands();
            String hardest = bands.isEmpty() ? "" : bands.getLast();
            Fared one = tried(Course.good(Persona.MOST_COMPLEX, hardest, day).with(List.of()));
            if (most == null || one.isBetterThan(most)) {
                best = day;
                most = one;
            }
        }
        return best;
    }

    /**
     * The band in which the most can be earned: looked for in the hardest, and tried in the others.
     */
    private String bestBand() {
        List<String> bands = framework.header().bands();
        if (bands.isEmpty()) {
            return "";
        }
        String best = bands.getLast();
        Best found = search(Persona.MOST_COMPLEX, best, List.of());
        Fared most = found.fared();
        for (String one : bands.subList(0, Math.min(MOST_BANDS, bands.size() - 1))) {
            Course course = Course.good(Persona.MOST_COMPLEX, one, start);
            Fared other = tried(course.with(found.chosen()));
            if (other.isBetterThan(most)) {
                best = one;
                most = other;
            }
        }
        bests.put(Persona.MOST_COMPLEX, search(Persona.MOST_COMPLEX, best, found.chosen()));
        return best;
    }

    /** The best of a persona, beginning with what was best for the most complex. */
    private Best found(Persona persona) {
        Best known = bests.get(persona);
        if (known == null) {
            known = search(persona, band, found(Persona.MOST_COMPLEX).chosen());
            bests.put(persona, known);
        }
        return known;
    }

    /**
     * Adds each piece that adds to what is earned. Where it begins with nothing, it begins with the
     * piece that adds most, and goes twice through what there is: a piece may be worth something
     * only beside a later one.
     */
    private Best search(Persona persona, String ofBand, List<Ingredient> first) {
        Course course = Course.good(persona, ofBand, start);
        Best best = new Best(first, tried(course.with(first)));
        if (first.isEmpty()) {
            Best alone = best;
            for (Ingredient one : ingredients) {
                alone = better(alone, course, List.of(one));
            }
            best = throughAll(alone, course);
        }
        return throughAll(best, course);
    }

    private Best throughAll(Best first, Course course) {
        Best best = first;
        for (Ingredient one : ingredients) {
            if (!best.chosen().contains(one)) {
                List<Ingredient> with = new ArrayList<>(best.chosen());
                with.add(one);
                best = better(best, course, with);
            }
        }
        return best;
    }

    private Best better(Best best, Course course, List<Ingredient> other) {
        Fared fared = tried(course.with(other));
        return fared.isBetterThan(best.fared()) ? new Best(List.copyOf(other), fared) : best;
    }

    private Fared tried(List<Line> client) {
        Fared fared = trial.of(client);
        all.add(fared);
        return fared;
    }

    /** Every word that a row may have, and every word that a rule may compare with one. */
    private Set<String> words(List<Ingredient> told, List<String> further) {
        Plan plan = framework.plan();
        Set<String> words = new LinkedHashSet<>(framework.header().bands());
        words.add(Course.PROVIDER);
        words.addAll(further);
        plan.outcomes().forEach(outcome -> words.add(outcome.name()));
        for (CodeList list : plan.codeLists().values()) {
            list.entries().forEach(entry -> words.add(entry.code()));
        }
        for (Ingredient one : told) {
            words.add(one.interviewer());
            words.addAll(one.episode().values());
            one.lines().forEach(line -> words.addAll(line.cells().values()));
        }
        return words;
    }
}
