package org.meed.engine.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.lint.ProgrammeLints;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.framework.language.FrameworkReader;
import org.meed.engine.framework.language.ProgrammeReader;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.ProgrammeReading;
import org.meed.engine.framework.programme.Version;

/**
 * Checks a programme: its own words and examples, the frameworks it names, and what is doubtful in
 * their being together. What is doubtful in each of them alone is said when it is checked alone.
 */
public final class ProgrammeCheck {

    private ProgrammeCheck() {}

    /**
     * Checks the text of a programme. Whatever the text is, the answer is a report.
     *
     * @param texts gives the text of a framework by the path or id that the programme names; null
     *     when there is none
     */
    public static ProgrammeReport run(String text, Function<String, @Nullable String> texts) {
        ProgrammeReading reading = ProgrammeReader.read(text, texts);
        Programme programme = reading.programme();
        if (programme == null) {
            return new ProgrammeReport(reading.problems(), reading.more(), List.of(), null);
        }
        Problems problems = new Problems();
        frameworks(programme, texts, problems);
        if (problems.isEmpty()) {
            new ProgrammeExamples(programme, problems).run();
        }
        return new ProgrammeReport(
                problems.sorted(), problems.more(), ProgrammeLints.of(programme), programme);
    }

    /** Whether each framework could be put in force as it is without the programme. */
    private static void frameworks(
            Programme programme, Function<String, @Nullable String> texts, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Version version : programme.versions()) {
            String text = seen.add(version.named()) ? texts.apply(version.named()) : null;
            Framework framework = text == null ? null : FrameworkReader.read(text).framework();
            if (framework == null) {
                continue;
            }
            List<Problem> failing = Check.errors(framework);
            if (!failing.isEmpty()) {
                Problem first = failing.getFirst();
                problems.add(
                        ErrorCode.FRAMEWORK_WANTING,
                        new Place(version.source().line(), 1),
                        programme.document().clauseAt(version.source().line()),
                        "'%s' does not hold: at %s, %s %s"
                                .formatted(
                                        version.named(),
                                        first.place(),
                                        first.code().number(),
                                        first.message()),
                        "Maybe 'meed check %s' shows the rest.".formatted(version.named()));
            }
        }
    }
}
