package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that are about what was agreed: check and diff. */
class AgreementCommandsTest {

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

    private static Said words(String line) {
        return meed(line.split(" ", -1));
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
                        "As known on 2013-06-30: The first has no price for anything, so what it would cost cannot be said; the second pays 1,937.50, for 1 of 1 client.")
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
    void of_two_files_of_one_version_the_page_says_which_is_which_and_one_thing_is_one()
            throws IOException {
        Path shipped = FRAMEWORKS.resolve("recovery-first.md");
        Path dearer = temp.resolve("dearer.md");
        String steps = "| fewer-second | 15.00    | 20.00 |";
        assertThat(shipped).content().contains(steps);
        Files.writeString(
                dearer,
                Files.readString(shipped).replace(steps, "| fewer-second | 15.00 | 21.00 |"));
        Path page = temp.resolve("page.html");
        Said said = meed("diff", shipped.toString(), dearer.toString(), "--out", page.toString());
        assertThat(said.out()).isEqualTo("1 thing differs; %s says what.%n".formatted(page));
        assertThat(page)
                .content()
                .contains(
                        "From recovery-first, version 1 (recovery-first.md) to recovery-first, version 1 (dearer.md)")
                .contains("are illustrative: made up, and no basis for a payment.")
                .doesNotContain(temp.toString());
    }

    @Test
    void tables_that_rules_ask_for_and_nobody_delivered_are_told_and_noted() {
        Path out = temp.resolve("out");
        Said said =
                meed(
                        "determine",
                        "--framework",
                        FRAMEWORKS.resolve("national-2012.md").toString(),
                        "--history",
                        history.toString(),
                        "--known",
                        "2013-06-30",
                        "--out",
                        out.toString());
        assertThat(said.code()).isZero();
        assertThat(said.err())
                .startsWith("meed: the rules ask for rows of ")
                .contains("and deaths, and the history has none of those tables")
                .hasLineCount(1);
        assertThat(out.resolve("notices.csv"))
                .content()
                .contains("\ndeaths.csv,1,,no-rows,info,")
                .doesNotContain("top.csv", "goals.csv");
    }

    @Test
    void rows_that_are_lost_are_told_with_a_pointer_that_leads_somewhere() throws IOException {
        Path spoilt = Files.createDirectory(temp.resolve("spoilt"));
        Files.writeString(
                spoilt.resolve("episodes.csv"),
                "client,provider,started\nann,north,2012-05-01\nben,north,2012-13-01\n");
        Path page = temp.resolve("page.html");
        String told =
                "meed: 1 row of %s could not be used; notices.csv, which `meed determine` writes, says why.%n"
                        .formatted(spoilt);
        String shipped = FRAMEWORKS.resolve("national-2012.md").toString();
        assertThat(
                        meed(
                                        "diff",
                                        shipped,
                                        shipped,
                                        "--history",
                                        spoilt.toString(),
                                        "--out",
                                        page.toString())
                                .err())
                .contains(told);
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
    void a_framework_is_said_in_plain_english() {
        Said said = meed("check", "--english", FRAMEWORKS.resolve("national-2012.md").toString());

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("## What holds throughout")
                .contains("The outcome abstinent is interim")
                .doesNotContain("```");
    }

    @Test
    void the_clients_that_a_remark_rests_on_are_written_and_pay_what_it_says() {
        Path tried = temp.resolve("tried");
        String framework = FRAMEWORKS.resolve("national-2012.md").toString();
        Said said = words("check %s --tried %s".formatted(framework, tried));
        assertThat(said.code()).isZero();
        for (String client : new String[] {"silent", "told"}) {
            Path folder = tried.resolve("l121-" + client);
            String line =
                    said.out()
                            .lines()
                            .filter(one -> one.startsWith(folder + ": pays "))
                            .findFirst()
                            .orElseThrow();
            String pays = line.replaceAll(".*: pays ([0-9.]+), .*", "$1");
            String known = line.substring(line.length() - 10);
            String statement =
                    words(
                                    "statement --framework %s --history %s --known %s --out %s"
                                            .formatted(
                                                    framework, folder, known, temp.resolve(client)))
                            .out();
            assertThat(statement).contains("GBP " + pays + "\n");
            assertThat(said.out()).contains(pays + " " + client);
        }
    }
}
