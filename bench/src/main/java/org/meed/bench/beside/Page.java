package org.meed.bench.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meed.bench.beside.Contender.Introduction;
import org.meed.bench.data.Machine;
import org.meed.bench.data.MadeData;

/** Writes what was measured as a page of evidence. */
public final class Page {

    private final List<String> lines = new ArrayList<>();

    private Page() {}

    /**
     * The page.
     *
     * @param measured for each contender its measurements
     * @param command the command that makes the page
     * @param meedLoad how many seconds Meed took to lay out all the rows
     */
    public static String of(
            MadeData made,
            long seed,
            String command,
            double meedLoad,
            Map<Contender, Map<Question, Measured>> measured) {
        Page page = new Page();
        page.head(made, seed, command, meedLoad);
        for (Question question : Question.values()) {
            page.question(question, measured);
        }
        page.written(measured);
        return String.join("\n", page.lines) + "\n";
    }

    private void add(String line) {
        lines.add(line);
    }

    private void head(MadeData made, long seed, String command, double meedLoad) {
        add("# Beside other systems");
        add("");
        add(String.format(Locale.ROOT, "Written by `%s`. %s.", command, Machine.described()));
        add("");
        add(
                String.format(
                        Locale.ROOT,
                        "Data: %,d clients and %,d rows, made up by `lab` from the seed %d. Every system gave the same answers as Meed to every question,",
                        made.clients(),
                        made.rows(),
                        seed));
        add(
                """
                about all the clients that it was asked about: verdict, day and reason, or, of those that give no reason, the day of what is achieved. Had one
                answer differed, there would be no page.

                Read the ratios, not the times. Each system was measured in rounds that alternated with Meed's columnar driver, which uses one thread. *Meed's
                ratio* is how many times as many clients a second Meed answers for. The last column counts loading on both sides, for each question the whole of
                it. Meed lays out every column of every table from rows that lie in memory as objects, ranks ties, and works out by itself what was known on the
                day; reading its compact form, which is what it does at work, is not measured here. The others take only the columns that the questions
                read, of the rows as known on the day, from what Meed has laid out and ranked.\
                """);
        add(
                String.format(
                        Locale.ROOT,
                        "Meed took %,.0f ms to lay out all the rows.",
                        1e3 * meedLoad));
    }

    private void question(Question question, Map<Contender, Map<Question, Measured>> measured) {
        add("");
        add(String.format(Locale.ROOT, "## %s", question.title()));
        add("");
        add(String.format(Locale.ROOT, "%s.", capital(question.meaning())));
        add("");
        add(
                "| System | Clients asked about | Load | Answer | Clients/s | Meed's clients/s beside it | Meed's ratio | Meed's ratio, loading counted |");
        add("|---|---|---|---|---|---|---|---|");
        for (Map<Question, Measured> each : measured.values()) {
            Measured one = each.get(question);
            if (one != null) {
                add(
                        String.format(
                                Locale.ROOT,
                                "| %s | %,d | %,.0f ms | %,.1f ms | %,.0f | %,.0f | %,.1f | %,.1f |",
                                one.who().name(),
                                one.clients(),
                                1e3 * one.load(),
                                1e3 * one.ask(),
                                one.rate(),
                                one.meedRate(),
                                one.timesAsFast(),
                                one.timesAsFastLoaded()));
            }
        }
    }

    private void written(Map<Contender, Map<Question, Measured>> measured) {
        add("");
        add("## How each was written, and where it was helped");
        add("");
        add("| System | Release | Written | Helped |");
        add("|---|---|---|---|");
        for (Contender contender : measured.keySet()) {
            Introduction who = contender.introduction();
            add(
                    String.format(
                            Locale.ROOT,
                            "| %s | %s | %s | %s |",
                            who.name(),
                            who.version(),
                            who.written(),
                            who.helped()));
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
