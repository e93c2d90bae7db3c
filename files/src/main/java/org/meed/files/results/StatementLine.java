package org.meed.files.results;

import java.util.List;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.money.Money;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Priced;
import org.meed.engine.time.Days;
import org.meed.files.csv.CsvRows;

/**
 * One line of {@code statement.csv}, each cell as the text that it is; of a programme without the
 * two columns that say which framework.
 */
public record StatementLine(
        String provider,
        String client,
        int journey,
        String outcome,
        int run,
        String part,
        String due,
        Money amount,
        String clause,
        String rule) {

    /** Its columns. */
    public static final List<String> HEADER =
            List.of(
                    "provider",
                    "client",
                    "journey",
                    "outcome",
                    "run",
                    "part",
                    "due",
                    "amount",
                    "clause",
                    "rule");

    /**
     * The line of what a result pays.
     *
     * @param version the place of its framework among the terms
     */
    public static StatementLine of(Terms terms, int version, String client, Priced priced) {
        OutcomeRule outcome = terms.at(version).plan().outcomes().get(priced.result().outcome());
        return new StatementLine(
                priced.result().provider(),
                client,
                priced.result().journey(),
                outcome.name(),
                priced.result().run(),
                outcome.parts().get(priced.result().part()),
                due(priced.result().verdict()),
                priced.amount(),
                outcome.source().clause(),
                priced.rule().name());
    }

    /** The line of what a contract is paid: it has no client, and no journey but one. */
    public static StatementLine of(ContractLine line) {
        return new StatementLine(
                line.provider(),
                "",
                1,
                line.rule().name(),
                1,
                line.part(),
                Days.text(line.due()),
                line.amount(),
                line.rule().source().clause(),
                line.rule().name());
    }

    private static String due(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Achieved achieved -> Days.text(achieved.due());
            case Verdict.NotAchieved _, Verdict.Pending _, Verdict.Excluded _ ->
                    throw new IllegalStateException(
                            "Only what is achieved is paid, not (%s).".formatted(verdict));
        };
    }

    /** Adds its cells, without ending the row. */
    public void write(CsvRows file) {
        file.text(provider)
                .text(client)
                .number(journey)
                .plain(outcome)
                .number(run)
                .plain(part)
                .plain(due)
                .plain(amount.toString())
                .plain(clause)
                .plain(rule);
    }
}
