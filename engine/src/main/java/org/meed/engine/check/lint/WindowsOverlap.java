package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.plan.Clock;

/** Fears that one absence is paid for twice, and one event loses two results. */
final class WindowsOverlap implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        List<Lint> lints = new ArrayList<>();
        int start = survey.plan().inForce().start();
        for (Clock clock : survey.clocks()) {
            List<Clock.Part> parts = clock.parts();
            for (int i = 0; i < parts.size(); i++) {
                for (int j = i + 1; j < parts.size(); j++) {
                    if (overlap(parts.get(i), parts.get(j), start)) {
                        lints.add(lint(survey.source(clock), parts.get(i), parts.get(j)));
                    }
                }
            }
        }
        return lints;
    }

    private static boolean overlap(Clock.Part one, Clock.Part other, int start) {
        return one.from().after(start) < other.to().after(start)
                && other.from().after(start) < one.to().after(start);
    }

    private static Lint lint(Source clock, Clock.Part one, Clock.Part other) {
        return new Lint(
                LintCode.WINDOWS_OVERLAP,
                Survey.place(clock),
                clock.clause(),
                "The windows '%s' and '%s' of this clock overlap."
                        .formatted(one.name(), other.name()),
                "Maybe '%s' should begin where '%s' ends.".formatted(other.name(), one.name()));
    }
}
