package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.check.English;
import org.meed.engine.check.PlainWords;
import org.meed.engine.determine.HowNear;
import org.meed.engine.determine.HowNear.Miss;
import org.meed.engine.determine.HowNear.Opening;
import org.meed.engine.determine.Remedy;
import org.meed.engine.determine.Standpoint;
import org.meed.engine.determine.Truth;
import org.meed.engine.determine.Wanted;
import org.meed.engine.explain.ResultShown.Way;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/** Says what would make a condition answer otherwise. */
final class RemedyWords {

    private final PlainWords words;
    private final RowNames names;
    private final Showing showing;

    RemedyWords(PlainWords words, RowNames names) {
        this.words = words;
        this.names = names;
        this.showing = new Showing(words);
    }

    /**
     * What it takes.
     *
     * @param what a row, a correction, a day
     * @param so what must then hold of it; may be empty
     */
    private record Said(String what, String so, List<DateRange> days) {
        String phrase() {
            return so.isEmpty() ? what : what + ", so that " + so;
        }
    }

    /**
     * The ways in which it could come about.
     *
     * @param open only those that can still come; else every one
     */
    List<Way> ways(Remedy remedy, boolean open, Standpoint at) {
        List<Said> said = new ArrayList<>();
        List<Way> answers = new ArrayList<>();
        for (Remedy way : alternatives(remedy)) {
            if (!open || way.canStillCome(at.known())) {
                said.add(said(way, open, at));
            }
            answers(way, at)
                    .forEach(answer -> answers.add(new Way(English.sentence(answer), List.of())));
        }
        List<Way> ways = new ArrayList<>();
        for (Said one : gathered(said, " or ")) {
            ways.add(new Way(English.sentence(one.phrase()), one.days()));
        }
        ways.addAll(answers);
        return ways.stream().distinct().toList();
    }

    /** What is said of the same thing, said once. */
    private static List<Said> gathered(List<Said> said, String by) {
        Map<String, Said> gathered = new LinkedHashMap<>();
        for (Said one : said) {
            if (!one.what().isEmpty()) {
                gathered.merge(
                        one.what(),
                        one,
                        (a, b) ->
                                a.so().isEmpty() || b.so().isEmpty() || a.so().equals(b.so())
                                        ? a
                                        : new Said(a.what(), a.so() + by + b.so(), a.days()));
            }
        }
        return List.copyOf(gathered.values());
    }

    /** Rows on record that would do, had they an answer where they have none. */
    private List<String> answers(Remedy way, Standpoint at) {
        List<String> said = new ArrayList<>();
        for (Miss miss :
                way instanceof Remedy.Next(var search) ? search.misses() : List.<Miss>of()) {
            if (miss instanceof Miss.NotShown(var step, var dated, var truth)
                    && truth == Truth.UNKNOWN) {
                said.add(
                        "an answer on record where the %s has none%s"
                                .formatted(names.named(dated), shows(step, ", that shows ", at)));
            }
        }
        return said;
    }

    private static List<Remedy> alternatives(Remedy remedy) {
        return remedy instanceof Remedy.AnyOf(var parts)
                ? parts.stream().flatMap(part -> alternatives(part).stream()).toList()
                : List.of(remedy);
    }

    private Said said(Remedy remedy, boolean open, Standpoint at) {
        List<DateRange> days = RemedyDays.of(remedy, open, at.known());
        return switch (remedy) {
            case Remedy.Nothing() -> new Said("", "", days);
            case Remedy.Another another -> another(another, open, at);
            case Remedy.Next(var search) -> new Said(next(search, open, at), "", days);
            case Remedy.Wait(var what, int until) -> new Said(wait(what, until), "", days);
            case Remedy.Lasts lasts -> new Said(lasts(lasts), "", days);
            case Remedy.Judged(var what, var answer, _) ->
                    new Said("a result: " + Telling.fate(what, answer), "", days);
            case Remedy.SomeOf(int count, var parts) ->
                    new Said(
                            English.numeral(count)
                                    + " of these: "
                                    + together(parts, " or ", open, at),
                            "",
                            days);
            case Remedy.Corrected(var row, var condition, var answer) ->
                    isThere(condition) && answer == Truth.NO
                            ? new Said("a withdrawal of the " + names.named(row), "", days)
                            : new Said(
                                    "a correction of the " + names.named(row),
                                    so(condition, answer),
                                    days);
            case Remedy.AllOf(var parts) -> new Said(together(parts, " and ", open, at), "", days);
            case Remedy.AnyOf(var parts) ->
                    new Said(
                            together(
                                    parts.stream()
                                            .filter(part -> !open || part.canStillCome(at.known()))
                                            .toList(),
                                    " or ",
                                    open,
                                    at),
                            "",
                            days);
        };
    }

    private String together(List<Remedy> parts, String by, boolean open, Standpoint at) {
        List<Said> said = parts.stream().map(part -> said(part, open, at)).toList();
        return String.join(";" + by, gathered(said, by).stream().map(Said::phrase).toList());
    }

    private String so(Condition condition, Truth answer) {
        String said = words.words(condition);
        return answer == Truth.YES ? said : "it is not so that " + said;
    }

    /** Whether a condition asks no more than whether rows are there. */
    private static boolean isThere(Condition condition) {
        return condition instanceof Condition.IsThere there && there.isOfRows();
    }

    private String lasts(Remedy.Lasts lasts) {
        String so =
                "%s come to %s so far; they must come to %s"
                        .formatted(
                                words.words(lasts.what().spells()),
                                English.counted(lasts.sofar(), "day"),
                                words.words(lasts.what().length())
                                        + (lasts.what().unbroken() ? " in one go" : ""));
        return Days.isKnown(lasts.earliest())
                ? so + ", on " + English.date(lasts.earliest()) + " at the earliest"
                : so;
    }

    private Said another(Remedy.Another another, boolean open, Standpoint at) {
        List<Said> said = new ArrayList<>();
        for (Wanted wanted : another.wanted()) {
            if (!open || wanted.isAfter(at.known())) {
                said.add(wanted(wanted, at));
            }
        }
        List<String> rows = new ArrayList<>();
        for (Said one : gathered(said, " or ")) {
            rows.add(one.so().isEmpty() ? one.what() : one.what() + " that shows " + one.so());
        }
        return new Said(
                String.join(", or ", rows),
                isThere(another.showing()) ? "" : so(another.showing(), another.answer()),
                RemedyDays.of(another, open, at.known()));
    }

    /** A row, and what it must show. */
    private Said wanted(Wanted wanted, Standpoint at) {
        String noun = RowNames.oneOf(RowNames.noun(wanted.rows(), wanted.table()));
        String row = spaced(noun, DayWords.dated(wanted.days())) + whileOpen(wanted.rows(), at);
        return new Said(row, showing.of(wanted.rows(), at), List.of());
    }

    private String shows(RowsNode rows, String that, Standpoint at) {
        String shows = showing.of(rows, at);
        return shows.isEmpty() ? "" : that + shows;
    }

    private static String spaced(String first, String second) {
        return second.isEmpty() ? first : first + " " + second;
    }

    /** Days that are bounded by the end of a journey that has none yet. */
    private static String whileOpen(RowsNode rows, Standpoint at) {
        return !Days.isKnown(at.journey().end()) && hangsOnEnd(rows)
                ? ", while the journey is open"
                : "";
    }

    private static boolean hangsOnEnd(Node node) {
        return node.equals(new DayNode.Of(Landmark.JOURNEY_END))
                || Operands.of(node).stream()
                        .filter(operand -> !(operand instanceof Condition))
                        .anyMatch(RemedyWords::hangsOnEnd);
    }

    private String next(HowNear search, boolean open, Standpoint at) {
        return String.join(
                ", or ",
                RemedyDays.fewest(search, open, at.known()).stream()
                        .map(opening -> opening(search.chain(), opening, at))
                        .toList());
    }

    private String opening(RowsNode.Chain chain, Opening opening, Standpoint at) {
        String noun = noun(opening.step(), at);
        String days = DayWords.dated(opening.days());
        if (opening.more() == 0) {
            return spaced(RowNames.oneOf(noun), days)
                    + shows(opening.step(), " that shows ", at)
                    + whileOpen(opening.step(), at);
        }
        int rows = opening.more() + 1;
        if (RemedyDays.isAlike(chain)) {
            String that = rows == 2 ? ", that both show " : ", that all show ";
            String between = DayWords.dated(opening.all());
            return spaced(English.numeral(rows) + " " + RowNames.several(noun), between)
                    + apart(chain, at)
                    + shows(opening.step(), that, at)
                    + whileOpen(opening.step(), at);
        }
        return spaced(RowNames.oneOf(noun), days)
                + shows(opening.step(), " that shows ", at)
                + ", then "
                + after(chain, chain.steps().size() - opening.more(), at)
                + apart(chain, at)
                + whileOpen(chain.steps().getLast(), at);
    }

    private static String noun(RowsNode step, Standpoint at) {
        return RowNames.noun(step, at.wanted(step).getFirst().table());
    }

    private String after(RowsNode.Chain chain, int from, Standpoint at) {
        List<String> said = new ArrayList<>();
        for (RowsNode step : chain.steps().subList(from, chain.steps().size())) {
            said.add(RowNames.oneOf(noun(step, at)) + shows(step, " that shows ", at));
        }
        return String.join(", then ", said);
    }

    private String apart(RowsNode.Chain chain, Standpoint at) {
        String least = at.span(chain.atLeast()).toString();
        String said =
                switch (least) {
                    case "0 days" -> "";
                    case "1 day" -> ", each on a later day";
                    default -> ", at least " + least + " apart";
                };
        if (chain.lessThan() == null) {
            return said;
        }
        String whole = chain.steps().size() == 2 ? "" : " in all";
        return said
                + (said.isEmpty() ? ", " : " and ")
                + "less than "
                + at.span(chain.lessThan())
                + whole;
    }

    private String wait(DayNode what, int until) {
        String day = words.words(what);
        if (!Days.isKnown(until) && what.equals(new DayNode.Of(Landmark.JOURNEY_CLOSES))) {
            return "the journey closed: every episode discharged, and none after it that could still join";
        }
        return Days.isKnown(until)
                ? "waiting until %s, %s".formatted(English.date(until), day)
                : day + ", which is not known yet";
    }
}
