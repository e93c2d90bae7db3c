package org.meed.engine.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.English;
import org.meed.engine.check.PlainWords;
import org.meed.engine.determine.GroupAccount;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.history.Row;
import org.meed.engine.price.Priced;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.time.Days;

/** Writes how the results of a group came about, for a terminal. */
public final class GroupText {

    private final Lines out = new Lines();
    private final Framework framework;
    private final GroupAccount account;

    private final List<Priced> paid;

    private GroupText(Framework framework, GroupAccount account, List<Priced> paid) {
        this.framework = framework;
        this.account = account;
        this.paid = paid;
    }

    /**
     * The text, each line ended by a line feed.
     *
     * @param paid what the results of the group are paid
     */
    public static String write(Framework framework, GroupAccount account, List<Priced> paid) {
        GroupText text = new GroupText(framework, account, paid);
        text.head();
        for (int i = 0; i < account.determination().results().size(); i++) {
            text.result(i);
        }
        return text.out.toString();
    }

    private void head() {
        out.heading(
                "Group %s, as known on %s"
                        .formatted(
                                account.determination().client(),
                                English.date(account.determination().known())),
                '=');
        out.line(
                0,
                "It has %s; %s."
                        .formatted(
                                English.counted(account.members(), "member"),
                                Days.isKnown(account.settled())
                                        ? "it is settled on " + English.date(account.settled())
                                        : "the day on which it is settled is not known yet"));
        account.counts()
                .forEach((name, count) ->
                        out.line(0, "%s: %s".formatted(name, Millionths.text(count))));
    }

    private void result(int place) {
        Result result = account.determination().results().get(place);
        OutcomeRule rule = framework.plan().outcomes().get(result.outcome());
        Verdict verdict = result.verdict();
        out.blank();
        out.heading("%s, clause %s".formatted(rule.name(), rule.source().clause()), '-');
        String day = Days.isKnown(verdict.date()) ? " " + English.date(verdict.date()) : "";
        out.line(0, "%s%s (%s)".formatted(verdict.word(), day, verdict.because()));
        account.ratios()
                .get(place)
                .forEach((name, ratio) ->
                        out.line(2, "%s is %s (%s)".formatted(name, ratio, ratio.inPercent())));
        if (!result.evidence().isEmpty()) {
            out.line(
                    2,
                    "It rests on "
                            + English.list(
                                    result.evidence().stream().map(Row::toString).toList(), "and")
                            + ".");
        }
        Priced priced = priced(result);
        if (priced != null) {
            priced.steps()
                    .forEach(step -> out.line(2, "%s: %s".formatted(step.words(), step.amount())));
        }
        new PlainWords(framework.plan()).outcome(rule).forEach(sentence -> out.line(2, sentence));
    }

    private @Nullable Priced priced(Result result) {
        return paid.stream().filter(one -> one.result().equals(result)).findFirst().orElse(null);
    }
}
