package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.engine.money.Money;
import org.meed.engine.money.TooMuchMoney;

/** What the commands say, and where they write. */
class CommandsTest {

    private static final Path FRAMEWORKS = Path.of("..", "examples", "frameworks");

    @TempDir Path temp;
    private Path history = Path.of("");

    private record Said(int code, String out, String err) {}

    @BeforeEach
    void writeHistory() throws IOException {
        history = Files.createDirectory(temp.resolve("history"));
        Files.writeString(
                history.resolve("episodes.csv"),
                """
                client,provider,started,discharged,reason,substances
                ann,north,2012-05-01,2012-09-01,completed-drug-free,heroin
                """);
        Files.writeString(
                history.resolve("top.csv"), "client,date,stage,opiates\nann,2012-05-02,start,20\n");
        Files.writeString(
                history.resolve("assessments.csv"),
                "client,date,eligible,band\nann,2012-05-01,yes,high\n");
        Files.writeString(history.resolve("notices.csv"), "what the import had to say");
    }

    private static Said meed(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Meed.execute(new PrintWriter(out), new PrintWriter(err), args);
        return new Said(code, out.toString(), err.toString());
    }

    private Said results(String command, Path out) {
        return meed(
                command,
                "--framework",
                FRAMEWORKS.resolve("national-2012.md").toString(),
                "--history",
                history.toString(),
                "--known",
                "2013-06-30",
                "--out",
                out.toString());
    }

    @Test
    void results_do_not_go_into_the_history_that_they_are_made_from() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), history);
        for (String command : new String[] {"determine", "statement"}) {
            for (Path out : new Path[] {history, link, history.resolve(".")}) {
                Said said = results(command, out);
                assertThat(said.code()).isEqualTo(2);
                assertThat(said.err())
                        .startsWith("meed: --out is the history folder itself, " + history)
                        .endsWith("Maybe name a folder for the results alone.\n")
                        .hasLineCount(1);
            }
        }
        assertThat(history.resolve("notices.csv")).hasContent("what the import had to say");
        assertThat(history.resolve("determinations.csv")).doesNotExist();
    }

    @Test
    void two_frameworks_are_held_beside_each_other_on_one_page() throws IOException {
        Path page = temp.resolve("page.html");
        Said said =
                meed(
                        "diff",
                        FRAMEWORKS.resolve("draft-2011.md").toString(),
                        FRAMEWORKS.resolve("national-2012.md").toString(),
                        "--history",
                        history.toString(),
                        "--known",
                        "2013-06-30",
                        "--out",
                        page.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains(
                        "As known on 2013-06-30: The first has no price for anything, so what it would cost cannot be said; the second pays 850.00, for 1 of 1 client.")
                .doesNotContain(" for 0");
        assertThat(page)
                .content()
                .contains("From draft-2011, version 1 to national-2012, version 1")
                .contains("<span>+850.00</span>")
                .doesNotContain(temp.toString());
    }

    @Test
    void parts_are_counted_once_for_each_journey_beside_wholes() throws IOException {
        Path page = temp.resolve("page.html");
        meed(
                "diff",
                FRAMEWORKS.resolve("draft-2011.md").toString(),
                FRAMEWORKS.resolve("recovery-first.md").toString(),
                "--history",
                history.toString(),
                "--known",
                "2014-03-31",
                "--out",
                page.toString());
        assertThat(page)
                .content()
                .contains("after: sustained (4 parts of 1 result)")
                .contains("the history in the folder &#39;history&#39; (1 client)");
    }

    @Test
    void a_page_is_a_file_and_nothing_is_left_of_one_that_cannot_be_written() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        String draft = FRAMEWORKS.resolve("draft-2011.md").toString();
        Said said = meed("diff", draft, draft, "--out", folder.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("meed: --out is a folder, and a page is a file: " + folder)
                .hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_a_group_is_paid_is_in_the_statement_and_among_the_changes_and_is_explained()
            throws IOException {
        Path cohort = Files.createDirectory(temp.resolve("cohort"));
        Files.writeString(
                cohort.resolve("episodes.csv"),
                "client,cohort,started\nann,one,2010-10-01\nben,one,2010-11-01\n");
        Files.writeString(
                cohort.resolve("offences.csv"),
                "client,date,disposed,proven\nann,2011-01-01,2011-03-01,yes\n");
        Files.writeString(
                cohort.resolve("comparisons.csv"),
                "cohort,measure,numerator,denominator,from\none,reconvictions,2,3,2012-01-01\n");
        Path out = temp.resolve("out");
        String given =
                "--framework %s --history %s --known 2012-06-01"
                        .formatted(FRAMEWORKS.resolve("peterborough-cohort.md"), cohort);
        Said said = words("statement " + given + " --previous 2012-04-30 --out " + out);
        assertThat(said.code()).isZero();
        assertThat(out.resolve("statement.csv"))
                .content()
                .contains(",one,1,fewer-reconvictions,1,,2012-05-01,200000.00,2.1,by-the-percent");
        assertThat(out.resolve("changes.csv"))
                .content()
                .contains(",one,1,fewer-reconvictions,1,,0.00,200000.00,200000.00,group,");
        assertThat(words("explain " + given + " --client one").out())
                .contains("It has 2 members; it is settled on 1 May 2012.")
                .contains("fall is 1/4 (25.000%)");
    }

    private static Said words(String line) {
        return meed(line.split(" ", -1));
    }

    @Test
    void a_day_without_a_history_to_ask_is_refused() {
        Said said =
                meed(
                        "diff",
                        FRAMEWORKS.resolve("draft-2011.md").toString(),
                        FRAMEWORKS.resolve("national-2012.md").toString(),
                        "--known",
                        "2013-06-30");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).endsWith("Maybe '--history DIR' is missing.\n").hasLineCount(1);
    }

    @Test
    void a_history_does_not_go_where_its_files_come_from() throws IOException {
        Path in = Files.createDirectory(temp.resolve("in"));
        Path extract = Files.writeString(in.resolve("clients.csv"), "CLIENTID,AGNCY\n1,N1\n");
        Path link = Files.createSymbolicLink(temp.resolve("export.csv"), extract);
        for (Path file : new Path[] {extract, link}) {
            Said said = meed("import", "ndtms", file.toString(), "--out", in.toString());
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err())
                    .startsWith("meed: --out is the folder that holds " + file)
                    .endsWith("Maybe name a folder for the history alone.\n")
                    .hasLineCount(1);
        }
        assertThat(extract).hasContent("CLIENTID,AGNCY\n1,N1\n");
    }

    @Test
    void a_history_is_replaced_by_an_import_only_when_that_is_said() throws IOException {
        Path extract = Files.writeString(temp.resolve("export.csv"), "CLIENTID,AGNCY\n1,N1\n");
        Path out = Files.createDirectory(temp.resolve("imported"));
        Path episodes = Files.writeString(out.resolve("episodes.csv"), "client,started\n");

        Said said = meed("import", "ndtms", extract.toString(), "--out", out.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("meed: --out is a folder that holds a history already")
                .contains("--onto", "--replace")
                .hasLineCount(1);
        assertThat(episodes).hasContent("client,started\n");
        Said replacing =
                meed("import", "ndtms", extract.toString(), "--out", out.toString(), "--replace");
        assertThat(replacing.err()).doesNotContain("holds a history already");
    }

    @Test
    void no_total_is_told_of_a_statement_that_could_not_be_written() throws IOException {
        Path out = temp.resolve("out");
        Files.createDirectories(out.resolve("statement.csv"));
        Said said = results("statement", out);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("statement.csv is a folder there");
    }

    @Test
    void a_run_that_writes_less_takes_away_what_an_earlier_one_would_contradict_it_with()
            throws IOException {
        Path out = temp.resolve("out");
        assertThat(results("statement", out).out())
                .matches(
                        "Statement of national-2012, as known on 2013-06-30: GBP [0-9]+[.][0-9]{2}\\R");
        assertThat(out.resolve("summary.csv")).exists();
        Files.writeString(
                out.resolve("changes.csv"), "provider,client,journey,outcome,run,part,was\n");
        Files.writeString(out.resolve("mine.csv"), "mine");
        assertThat(results("statement", out).code()).isZero();
        assertThat(out.resolve("changes.csv")).doesNotExist();

        assertThat(results("determine", out).code()).isZero();

        Assertions.assertThat(out.toFile().list())
                .containsExactlyInAnyOrder("determinations.csv", "notices.csv", "mine.csv");
    }

    @Test
    void figures_are_the_same_in_every_country() {
        Locale before = Locale.getDefault();
        try {
            String[] check = {"check", FRAMEWORKS.resolve("draft-2011.md").toString()};
            Said here = meed(check);
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(here.out()).contains("line ");
            assertThat(meed(check)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_sum_that_does_not_fit_is_told_in_one_line() {
        Assertions.assertThatExceptionOfType(TooMuchMoney.class)
                .isThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1)))
                .satisfies(wrong -> assertThat(Meed.isRefusal(wrong)).isTrue())
                .withMessageContaining(" Maybe ");
    }

    @Test
    void a_framework_is_said_in_plain_english() {
        Said said = meed("check", "--english", FRAMEWORKS.resolve("national-2012.md").toString());

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("## What holds throughout")
                .contains("The outcome abstinent is interim")
                .doesNotContain("```");
    }
}
