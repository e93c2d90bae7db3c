package org.meed.engine.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.ClockWindow;

/**
 * One outcome of one journey.
 *
 * @param name the outcome's name in the framework
 * @param stages interim, final or both
 * @param clause the clause that it stands in
 * @param rule the rule in plain words, a sentence each
 * @param clock how its clock went; null when it has none, or none ran
 * @param terms the numbers and lists of the framework that its rules use
 * @param results by run and part
 */
public record OutcomeShown(
        int journey,
        String name,
        String domain,
        List<String> stages,
        ClauseShown clause,
        List<String> rule,
        @Nullable ClockShown clock,
        List<Term> terms,
        List<ResultShown> results) {

    public OutcomeShown {
        stages = List.copyOf(stages);
        rule = List.copyOf(rule);
        terms = List.copyOf(terms);
        results = List.copyOf(results);
    }

    /**
     * A clause of the document.
     *
     * @param prose the author's own words, as Markdown
     * @param line the line of the document at which the rule stands
     */
    public record ClauseShown(String number, String title, String prose, int line) {}

    /** The windows of a clock, by run and part. */
    public record ClockShown(String name, List<ClockWindow> windows) {
        public ClockShown {
            windows = List.copyOf(windows);
        }
    }

    /**
     * A number, span or list that the framework sets.
     *
     * @param value as it held for this journey
     * @param standing how far it can be relied on, such as unverified
     * @param source where it comes from
     * @param from the day from which it holds; unknown for always
     * @param clause the number of the clause that sets it
     */
    public record Term(
            String name, String value, String standing, String source, int from, String clause) {}
}
