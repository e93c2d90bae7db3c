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
    void a_kind_of_facts_that_may_be_misspelt_is_told() throws IOException {
        Files.writeString(
                history.resolve("facts.csv"),
                "client,date,kind,code\nann,2012-05-01,choise,east\nann,2012-05-01,shoe-size,9\n");
        Said said =
                words(
                        "determine --framework %s --history %s --known 2013-06-30 --out %s"
                                .formatted(
                                        FRAMEWORKS.resolve("lincolnshire-choice.md"),
                                        history,
                                        temp.resolve("out")));
        assertThat(said.code()).isZero();
        assertThat(said.err())
                .contains(
                        "meed: facts.csv: no rule asks for the kind 'choise' (1 row). Maybe 'choice' is meant.\n")
                .doesNotContain("shoe-size");
    }

    @Test
    void a_file_or_table_with_a_column_too_few_or_misspelt_says_so_at_once() throws IOException {
        Path extract =
                Files.writeString(
                        temp.resolve("export.csv"),
                        "CLIENTID,FINITIAL,SINITIAL,DOB,SEX,AGNCY,CONSENT\n1,A,B,01/02/1980,1,N1,Y\n");
        Said imported = meed("import", "ndtms", extract.toString(), "--out", temp + "/imported");
        assertThat(imported.err()).contains("meed: export.csv: ");

        Files.writeString(history.resolve("deaths.csv"), "client,dat\nann,2013-01-01\n");
        assertThat(results("determine", temp.resolve("out")).err())
                .contains("meed: deaths.csv: ")
                .contains("dat");
    }

    @Test
    void a_day_that_its_month_does_not_have_is_answered_with_the_last_one_that_it_has() {
        Said said =
                words(
                        "determine --framework national-2012 --history %s --known 2012-04-31 --out %s"
                                .formatted(history, temp.resolve("out")));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains(
                        "there is no day '2012-04-31'. Maybe `2012-04-30`: April 2012 has 30 days.");
    }
}
