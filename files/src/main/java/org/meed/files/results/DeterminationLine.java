package org.meed.files.results;

import java.util.List;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.time.Days;
import org.meed.files.csv.CsvRows;

/**
 * One line of {@code determinations.csv}, each cell as the text that it is; of a programme without
 * the two columns that say which framework.
 */
public record DeterminationLine(
        String provider,
        String client,
        int journey,
        String outcome,
        int run,
        String part,
        String verdict,
        String date,
        String reason,
        String evidence) {

    /** Its columns. */
    public static final List<String> HEADER =
            List.of(
                    "provider",
                    "client",
                    "journey",
                    "outcome",
                    "run",
                    "part",
                    "verdict",
                    "date",
                    "reason",
                    "evidence");

    /**
     * The line of a result.
     *
     * @param version the place of its framework among the terms
     */
    public static DeterminationLine of(Terms terms, int version, String client, Result result) {
        OutcomeRule outcome = terms.at(version).plan().outcomes().get(result.outcome());
        Verdict verdict = result.verdict();
        return new DeterminationLine(
                result.provider(),
                client,
                result.journey(),
                outcome.name(),
                result.run(),
                outcome.parts().get(result.part()),
                verdict.word(),
                Days.text(verdict.date()),
                verdict.because(),
                Results.evidence(result.evidence()));
    }

    /** Adds its cells, without ending the row. */
    public void write(CsvRows file) {
        file.text(provider)
                .text(client)
                .number(journey)
                .plain(outcome)
                .number(run)
                .plain(part)
                .plain(verdict)
                .plain(date)
                .plain(reason)
                .text(evidence);
    }
}
