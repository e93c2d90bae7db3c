package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.English;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.check.trial.Fared;
import org.meed.engine.check.trial.Line;
import org.meed.engine.check.trial.Persona;
import org.meed.engine.check.trial.Population;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.money.Money;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * Fears that a provider is paid for looking away: tries every day of a year after discharge on
 * which a client may come back.
 *
 * <p><b>Silence</b> is the history without the return, which is also that of a client whom nobody
 * brought back. <b>Told</b> is the same history with a triage by the provider that discharged the
 * client, mostly an episode with it, and a contact on the day before, of the kind that does best of
 * those that a rule asks for, or none. The next way to return is tried where the one before it
 * costs nothing on any day.
 */
final class SilencePays implements LintRule {

    private static final int DAYS = 365;

    /**
     * What becomes of a client who returns.
     *
     * @param startsAfter days from triage to start; below zero when treatment does not start
     * @param lasts days from start to discharge
     */
    private record Stay(int startsAfter, int lasts, String reason) {
        /** What the client does, from the day of the triage on. */
        String words() {
            return startsAfter < 0
                    ? "is triaged and never starts"
                    : "is triaged, starts %s later and leaves after %s (%s)"
                            .formatted(
                                    English.counted(startsAfter, "day"),
                                    English.counted(lasts, "day"),
                                    reason);
        }
    }

    /**
     * A client who came back and said so.
     *
     * @param kind of the contact on the day before; empty for none
     */
    private record Told(int day, Stay stay, String kind, Fared fared) {}

    private static final List<Stay> STAYS =
            List.of(
                    new Stay(7, 60, "dropped-out"),
                    new Stay(3, 200, "completed-drug-free"),
                    new Stay(-1, -1, ""));

    /**
     * A day on which telling costs something.
     *
     * @param loss what it costs in all, in pence; where nothing is paid, in results
     * @param days on how many of the days tried it costs something
     */
    private record Worst(long loss, int days, Told told) {}

    @Override
    public List<Lint> find(Survey survey) {
        Population population = survey.population();
        if (population == null || survey.plan().outcomes().isEmpty()) {
            return List.of();
        }
        boolean paid = !survey.plan().payments().isEmpty();
        Fared silent = population.best(Persona.MOST_COMPLEX);
        for (Stay stay : STAYS) {
            Worst worst = worst(survey, silent, stay, paid);
            if (worst != null) {
                return List.of(lint(survey, silent, worst, paid));
            }
        }
        return List.of();
    }

    private static @Nullable Worst worst(Survey survey, Fared silent, Stay stay, boolean paid) {
        Population population = Objects.requireNonNull(survey.population());
        Map<Integer, Told> losing = new TreeMap<>();
        for (int day = 1; day <= lastDay(survey, population.discharged()); day++) {
            losing.put(day, new Told(day, stay, "", silent));
        }
        List<String> kinds = new ArrayList<>(survey.contacts());
        kinds.add("");
        for (String kind : kinds) {
            List<Integer> days = List.copyOf(losing.keySet());
            List<Fared> told = told(population, stay, kind, days);
            for (int i = 0; i < days.size(); i++) {
                if (worth(told.get(i), silent, paid) >= worth(silent, silent, paid)) {
                    losing.remove(days.get(i));
                } else {
                    losing.put(days.get(i), new Told(days.get(i), stay, kind, told.get(i)));
                }
            }
        }
        Worst worst = null;
        for (Told told : losing.values()) {
            long loss = worth(silent, silent, paid) - worth(told.fared(), silent, paid);
            if (worst == null || loss > worst.loss()) {
                worst = new Worst(loss, losing.size(), told);
            }
        }
        return worst;
    }

    /**
     * The last day on which a return can make a difference: where no rule looks at episodes outside
     * the journey, it must begin early enough to be part of it.
     */
    private static int lastDay(Survey survey, int discharged) {
        Span gap = survey.span(survey.plan().journey().gap());
        boolean looksOutside =
                survey.first(node ->
                        node instanceof RowsNode.Of(var table, var whose, _)
                                && table.equals(Tables.EPISODES)
                                && whose != RowsNode.Whose.JOURNEY)
                        != null;
        return looksOutside || gap == null
                ? DAYS
                : Math.min(DAYS, gap.after(discharged) - discharged);
    }

    /**
     * Money; where nothing is paid, how many results there are of the journeys before the return.
     */
    private static long worth(Fared fared, Fared silent, boolean paid) {
        int before = silent.determination().journeys().size();
        return paid
                ? fared.paid().pence()
                : fared.achieved().stream().filter(result -> result.journey() <= before).count();
    }

    /** How the client fares who returns, for each day of return. */
    private static List<Fared> told(
            Population population, Stay stay, String kind, List<Integer> days) {
        List<Line> silent = population.rows(Persona.MOST_COMPLEX);
        List<List<Line>> clients = new ArrayList<>();
        for (int day : days) {
            clients.add(rows(silent, population.discharged() + day, stay, kind));
        }
        return population.ofEach(silent, clients);
    }

    /** The rows of a return, beside those of the silent client. */
    private static List<Line> rows(List<Line> silent, int triaged, Stay stay, String kind) {
        Line treated =
                silent.stream()
                        .filter(line -> line.table().equals(Tables.EPISODES))
                        .findFirst()
                        .orElseThrow();
        List<Line> rows = new ArrayList<>();
        rows.add(back(treated, triaged, stay));
        if (!kind.isEmpty()) {
            rows.add(
                    Line.of(
                            Tables.CONTACTS,
                            "date",
                            Days.text(triaged - 1),
                            "provider",
                            treated.cell("provider"),
                            "kind",
                            kind));
        }
        return rows;
    }

    private static Line back(Line treated, int triaged, Stay stay) {
        boolean starts = stay.startsAfter() >= 0;
        int started = triaged + stay.startsAfter();
        return Line.of(
                Tables.EPISODES,
                "provider",
                treated.cell("provider"),
                "area",
                treated.cell("area"),
                "triaged",
                Days.text(triaged),
                "started",
                starts ? Days.text(started) : "",
                "discharged",
                starts ? Days.text(started + stay.lasts()) : "",
                "reason",
                stay.reason(),
                "substances",
                treated.cell("substances"));
    }

    private static Lint lint(Survey survey, Fared silent, Worst worst, boolean paid) {
        Population population = Objects.requireNonNull(survey.population());
        Told told = worst.told();
        Losses losses = new Losses(survey.plan(), silent, told.fared());
        Result root = losses.root();
        String because = losses.because(root);
        Source source = survey.source(root.outcome(), because);
        List<Line> rows = population.rows(Persona.MOST_COMPLEX);
        List<Line> with = new ArrayList<>(rows);
        with.addAll(rows(rows, population.discharged() + told.day(), told.stay(), told.kind()));
        return new Lint(
                LintCode.SILENCE_PAYS,
                Survey.place(source),
                source.clause(),
                "A provider that brings a client back, and says so, is paid less than one that keeps silent, on %s of the %s days after discharge: on day %s %s less, since '%s' is then lost (%s). %s"
                        .formatted(
                                worst.days(),
                                DAYS,
                                told.day(),
                                paid ? new Money(worst.loss()) : results(worst.loss()),
                                survey.plan().outcomes().get(root.outcome()).name(),
                                because,
                                whom(population, silent, told, paid)),
                "Maybe a return that the provider's own outreach brought about should take nothing away.",
                List.of(
                        population.tried("silent", rows, silent),
                        population.tried("told", with, told.fared())));
    }

    /** For whom it holds: else nobody could find the number again. */
    private static String whom(Population population, Fared silent, Told told, boolean paid) {
        String band = population.band();
        String sums =
                paid ? ", %s told and %s silent".formatted(told.fared().paid(), silent.paid()) : "";
        return "That is a client made up with every need%s, who does as well as the examples show, completes on %s and on %s %s%s%s."
                .formatted(
                        band.isEmpty() ? "" : " in band " + band,
                        Days.text(population.discharged()),
                        Days.text(population.discharged() + told.day()),
                        told.stay().words(),
                        told.kind().isEmpty()
                                ? ""
                                : ", with a contact of kind %s the day before"
                                        .formatted(told.kind()),
                        sums);
    }

    private static String results(long count) {
        return count == 1 ? "1 result" : count + " results";
    }
}
