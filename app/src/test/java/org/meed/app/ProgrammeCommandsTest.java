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

/** The commands, given a programme. */
class ProgrammeCommandsTest {

    private static final Path FRAMEWORKS = Path.of("..", "examples", "frameworks");

    @TempDir private Path temp;
    private Path programme = Path.of("");
    private Path history = Path.of("");

    private record Said(int code, String out, String err) {}

    @BeforeEach
    void area() throws IOException {
        for (String name : new String[] {"national-2012", "recovery-first", "work-programme"}) {
            Files.copy(FRAMEWORKS.resolve(name + ".md"), temp.resolve(name + ".md"));
        }
        programme = temp.resolve("area.md");
        Files.writeString(
                programme,
                Files.readString(Path.of("..", "examples", "programmes", "area-2013.md"))
                        .replaceAll("(\\d{4}-\\d{2}-\\d{2}: [a-z0-9-]+)\n", "$1.md\n"));
        history = Files.createDirectory(temp.resolve("history"));
        Files.writeString(
                history.resolve("episodes.csv"),
                """
                id,client,provider,cohort,started,substances,recorded
                e1,ann,jobs,work-programme,2012-03-01,,
                e2,ann,north,,2013-04-10,cannabis,2013-11-20
                """);
        Files.writeString(
                history.resolve("assessments.csv"),
                "client,date,eligible,band\nann,2012-02-20,yes,jsa-early\nann,2013-04-08,yes,low\n");
        Files.writeString(
                history.resolve("contacts.csv"), "client,date,kind\nann,2012-03-02,attachment\n");
        Files.writeString(
                history.resolve("work.csv"), "client,kind,from,chosen\nann,job,2013-06-01,yes\n");
    }

    private static Said meed(String line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Meed.execute(new PrintWriter(out), new PrintWriter(err), line.split(" ", -1));
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void a_programme_and_all_that_it_names_is_checked() throws IOException {
        assertThat(meed("check " + programme).out()).isEqualTo(programme + ": holds\n");

        Files.delete(temp.resolve("work-programme.md"));
        Said said = meed("check " + programme);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .startsWith(programme + ":")
                .contains(": M602 There is no framework 'work-programme.md'. Maybe ");
    }

    @Test
    void a_programme_is_said_in_plain_english() {
        Said said = meed("check --english " + programme);
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("### 1.1 Recovery")
                .contains("is judged by recovery-first.md, version 1.");
    }

    @Test
    void a_job_that_becomes_known_as_another_schemes_is_taken_back_because_of_the_scheme() {
        Path out = temp.resolve("out");
        Said said =
                meed(
                        "statement --framework %s --history %s --known 2013-12-31 --previous 2013-10-31 --out %s"
                                .formatted(programme, history, out));

        assertThat(said.err())
                .startsWith("meed: the rules ask for rows of top, tests, ")
                .hasLineCount(1);
        assertThat(out.resolve("changes.csv"))
                .content()
                .contains(
                        "jobs,ann,1,job-outcome,1,,1200.00,300.00,-900.00,scheme,episodes:e2,2013-08-31,2013-08-31,work-programme,work-programme 1\n")
                .contains(
                        "north,ann,1,in-work,1,1,0.00,60.00,60.00,late-fact,episodes:e2,,2013-06-29,recovery,recovery-first 1\n");
        assertThat(out.resolve("statement.csv"))
                .content()
                .contains(
                        "jobs,ann,1,job-outcome,1,,2013-08-31,300.00,3.1,once,work-programme,work-programme 1\n");
        assertThat(out.resolve("summary.csv"))
                .content()
                .startsWith("provider,outcome,achieved,pending,amount,scheme,framework\n")
                .contains("north,in-work,");
    }

    @Test
    void what_contracts_are_paid_stands_under_the_framework_that_pays_them() throws IOException {
        Files.writeString(
                history.resolve("contracts.csv"),
                "id,provider,from,value,at_risk\nk1,north,2013-10-01,12000,0.25\n");
        Path out = temp.resolve("out");
        meed(
                "statement --framework %s --history %s --known 2013-12-31 --previous 2013-10-31 --out %s"
                        .formatted(programme, history, out));

        assertThat(out.resolve("statement.csv"))
                .content()
                .contains(
                        "north,,1,block,1,2013-12-01,2013-12-01,750.00,9.6,block,recovery,recovery-first 1\n");
        assertThat(out.resolve("summary.csv"))
                .content()
                .contains("north,block,3,0,2250.00,recovery,recovery-first 1\n");
        assertThat(out.resolve("changes.csv"))
                .content()
                .contains(
                        "north,,1,block,1,2013-12-01,0.00,750.00,750.00,time,contracts:k1,,2013-12-01,recovery,recovery-first 1\n")
                .doesNotContain("2013-10,");
    }

    @Test
    void an_explanation_names_the_clause_of_the_programme_that_says_whose_a_result_is() {
        String given =
                "explain --framework %s --history %s --known 2013-12-31 --client ann"
                        .formatted(programme, history);

        assertThat(meed(given).out().replaceAll("\\s+", " "))
                .contains("Scheme work-programme, for journeys that start from 1 June 2011 on")
                .contains("in-work of recovery on 2013-06-29 is the same result and goes first")
                .contains("(meeting jobs, clause 2.1, line ");
        assertThat(meed(given + " --format json").out())
                .contains("\"programme\": \"area-2013\"")
                .contains("\"scheme\": \"work-programme\"");
        assertThat(meed(given + " --format html --outcome job-outcome").out())
                .startsWith("<!DOCTYPE html>");
        assertThat(meed(given + " --format html").err())
                .startsWith(
                        "meed: A page is of one scheme, and 2 schemes or versions judge 'ann'.");
    }

    @Test
    void two_programmes_are_not_held_beside_each_other() {
        Said said = meed("diff %s %s".formatted(programme, programme));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("is a programme, and frameworks are compared.");
    }
}
