package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.check.English;
import org.meed.engine.determine.Dated;
import org.meed.engine.determine.HowNear;
import org.meed.engine.determine.HowNear.Miss;
import org.meed.engine.determine.Standpoint;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Table;

/** Says how a search for a chain of rows went, or how near it came. */
final class SearchWords {

    private final RowNames names;
    private final Findings findings;

    SearchWords(RowNames names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    String outcome(HowNear search, Standpoint at) {
        return search.found().isEmpty()
                ? Telling.joined(
                        search.misses().stream().map(miss -> miss(miss, at)).toArray(String[]::new))
                : found(search);
    }

    private String found(HowNear search) {
        List<String> named = search.found().stream().map(one -> "the " + names.named(one)).toList();
        List<String> apart =
                search.apart().stream().map(days -> English.counted(days, "day")).toList();
        return English.list(named, "and")
                + (apart.isEmpty() ? " shows it" : " are " + English.list(apart, "and") + " apart");
    }

    private String miss(Miss miss, Standpoint at) {
        return switch (miss) {
            case Miss.TooClose(var earlier, var later, int days, var needs) ->
                    "the %s and the %s are %s apart: it needs at least %s"
                            .formatted(
                                    names.named(earlier),
                                    names.named(later),
                                    English.counted(days, "day"),
                                    needs);
            case Miss.TooFar(var first, var last, int days, var lessThan) ->
                    "the %s and the %s are %s apart: it must be less than %s"
                            .formatted(
                                    names.named(first),
                                    names.named(last),
                                    English.counted(days, "day"),
                                    lessThan);
            case Miss.NotShown notShown -> notShown(notShown, at);
            case Miss.TooFew few -> tooFew(few, at);
        };
    }

    private String notShown(Miss.NotShown miss, Standpoint at) {
        Dated dated = miss.dated();
        String because = findings.of(miss.step().condition(), at.at(dated.row())).because();
        return "the %s would complete it, but %s".formatted(names.named(dated), because);
    }

    private static String tooFew(Miss.TooFew miss, Standpoint at) {
        List<Table> tables = at.wanted(miss.step()).stream().map(one -> one.table()).toList();
        String noun = RowNames.noun(miss.step(), tables.getFirst());
        if (miss.looked() == 0) {
            return "there is no " + noun + where(miss.step(), at);
        }
        String needs = miss.needed() == 1 ? "" : ": it needs " + English.numeral(miss.needed());
        if (miss.fit() == miss.looked()) {
            return "there is only %s %s%s"
                    .formatted(English.numeral(miss.fit()), plural(miss.fit(), noun), needs);
        }
        String none = miss.looked() == 2 ? "neither" : "none";
        String fit = miss.fit() == 0 ? none : "only " + English.numeral(miss.fit());
        return miss.looked() == 1
                ? "the one %s does not show it%s".formatted(noun, needs)
                : "%s of the %s %s shows it%s"
                        .formatted(
                                fit, English.numeral(miss.looked()), RowNames.several(noun), needs);
    }

    private static String plural(int count, String noun) {
        return count == 1 ? noun : RowNames.several(noun);
    }

    /** The days that a row would have to fall into, where they are bounded. */
    private static String where(RowsNode step, Standpoint at) {
        List<String> days = new ArrayList<>();
        at.wanted(step).forEach(wanted -> days.add(DayWords.dated(wanted.days())));
        String said = days.getFirst();
        return said.isEmpty() ? "" : " " + said;
    }
}
