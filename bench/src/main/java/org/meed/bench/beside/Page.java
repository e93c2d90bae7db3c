package org.meed.bench.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meed.bench.beside.Contender.Introduction;
import org.meed.bench.data.Machine;

/** Writes what was measured as a page of evidence. */
public final class Page {

    private final List<String> lines = new ArrayList<>();
    private final Map<Contender, Map<Question, Measured>> measured;

    private Page(Map<Contender, Map<Question, Measured>> measured) {
        this.measured = measured;
    }

    /**
     * What was measured over.
     *
     * @param megabytes how many the CSV files have
     * @param command the command that makes the page
     * @param meedLoads how long Meed took to have its data
     */
    public record Setting(
            int clients, long rows, double megabytes, long seed, String command, Loads meedLoads) {}

    /**
     * The page.
     *
     * @param measured for each contender its measurements, in the order of the page
     */
    public static String of(Setting setting, Map<Contender, Map<Question, Measured>> measured) {
        Page page = new Page(measured);
        page.head(setting);
        page.lines.addAll(Summary.of(measured));
        for (Question question : Question.values()) {
            page.question(question);
        }
        page.loading(setting);
        page.written();
        return String.join("\n", page.lines) + "\n";
    }

    private void add(String line) {
        lines.add(line);
    }

    private void head(Setting setting) {
        add("# Beside other systems");
        add("");
        add(
                String.format(
                        Locale.ROOT,
                        "Written by `%s`. %s.",
                        setting.command(),
                        Machine.described()));
        add("");
        add(
                String.format(
                        Locale.ROOT,
                        "Data: %,d clients and %,d rows, made up by `lab` from the seed %d; %,.0f MB of CSV. Every system gave the same answers as Meed to every",
                        setting.clients(),
                        setting.rows(),
                        setting.seed(),
                        setting.megabytes()));
        lines.add(
                """
                question, about all the clients that it was asked about: verdict, day and reason; of engines that are helped, the day of what is achieved. Had one
                answer differed, by whichever way of loading, there would be no page.

                A ratio is how many times as many clients a second Meed's columnar driver answers for. Read the ratios, not the times: answers were measured in
                rounds that alternated with Meed's, which had as many threads as the system beside it; in a round each is asked again and again until its time is over. SQL puts its answers in a table, reasons as texts; Meed's
                stay in its own columns, as numbers. Rule engines are asked the whole question of each client's
                rows, as Meed is. Those marked *helped* are given journeys ready made, with their presenting columns and reviews, and are asked for the rest only; the loop by hand, no system but a measure,
                is asked the whole question of rows that are sorted, with their columns as bits.\
                """);
    }

    private void question(Question question) {
        add("");
        add(String.format(Locale.ROOT, "## %s", question.title()));
        add("");
        add(String.format(Locale.ROOT, "%s.", capital(question.meaning())));
        add("");
        add(
                "| System | Ratio | Ratio with load from CSV | Ratio with load from own file | Clients asked about | Answer | Clients/s | Meed's clients/s beside it |");
        add("|---|---|---|---|---|---|---|---|");
        measured.forEach((contender, each) -> {
            Measured one = each.get(question);
            if (contender.unsaid().contains(question)) {
                add(
                        String.format(
                                Locale.ROOT,
                                "| %s | %s | | | | | | |",
                                contender.introduction().name(),
                                Summary.UNSAID));
            } else if (one != null) {
                add(
                        String.format(
                                Locale.ROOT,
                                "| %s | %s | %s | %s | %,d | %,.1f ms | %,.0f | %,.0f |",
                                one.who().name(),
                                Summary.shown(one.ratio()),
                                Summary.shown(one.ratioFromTables()),
                                Summary.shown(one.ratioFromOwn()),
                                one.clients(),
                                1e3 * one.ask(),
                                one.rate(),
                                one.meedRate()));
            }
        });
    }

    private void loading(Setting setting) {
        add("");
        add("## Loading");
        add("");
        lines.add(
                """
                *From CSV* is from the files of the history folder on disk. Meed reads it as `statement` does: every column of every table, each cell checked, names
                and corrections settled, and lays all out by columns. Of the six tables asked for, and the names of clients, DuckDB reads the columns asked for by
                `read_csv`, and PostgreSQL takes the files by COPY; both leave out in SQL what is not known on the day, replaced or withdrawn, number the clients, rank ties and put the
                rows in client order. They do not check the files: they trust that each row has an id and a recorded day, and that no withdrawal is withdrawn
                twice over. *From own file*: Meed reads `history.meed`, all columns of all tables, and checks every byte; DuckDB opens its database file, which
                holds only what is asked for on that day, and reads and hashes every column; PostgreSQL is a running server that holds it, so nothing counts. Rule engines have
                no reader, so they are given what Meed has read, either way: of its time as large a part as they are asked about of the clients, and in addition what it
                takes to make their objects. All files lay in the memory of the system. Loads were taken apart from the rounds: of Meed and of the
                databases the median of three after one that does not count, of the objects of rule engines one. Meed loads on all cores, whatever it stands beside, and DuckDB on the threads that it is named for. Load counts whole for each question, though several could share one.
                """);
        add("| System | Clients | From CSV | From own file |");
        add("|---|---|---|---|");
        add(
                String.format(
                        Locale.ROOT,
                        "| Meed | %,d | %,.0f ms | %,.0f ms |",
                        setting.clients(),
                        1e3 * setting.meedLoads().tables(),
                        1e3 * setting.meedLoads().own()));
        for (Map<Question, Measured> each : measured.values()) {
            each.values().stream()
                    .findFirst()
                    .ifPresent(one ->
                            add(
                                    String.format(
                                            Locale.ROOT,
                                            "| %s | %,d | %,.0f ms | %,.0f ms |",
                                            one.who().name(),
                                            one.clients(),
                                            1e3 * one.load().tables(),
                                            1e3 * one.load().own())));
        }
    }

    private void written() {
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
