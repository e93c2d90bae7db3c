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

/** A statement whose lines share a budget, by the commands. */
class LimitedStatementTest {

    private static final String FRAMEWORK =
            """
            ---
            id: budgeted
            title: A small framework with a budget
            version: "1"
            language: "1"
            in force: 2012-04-01 to 2014-04-01
            currency: GBP
            area: nowhere in particular
            domains: [recovery]
            bands: [low]
            ---
            # A small framework with a budget
            ## 1 Journeys
            ```meed
            journey
              episodes joined over gaps up to: 21 days
            ```
            ## 2 Seen
            ```meed
            outcome seen
              domain: recovery
              stage: interim
              for each: journey
              met: contacts exist
              on: date of first of contacts
              otherwise: never on journey end, when journey is closed
            ```
            ```meed
            example "of two contacts the second is paid what is left"
              known: 2012-12-01
              | episodes    | client | started    | discharged |
              |             | ann    | 2012-05-01 |            |
              |             | ben    | 2012-05-01 |            |
              |             | cat    | 2012-05-01 | 2012-06-01 |
              | contacts    | client | date       |
              |             | ann    | 2012-06-01 |
              |             | ben    | 2012-06-02 |
              | assessments | client | date       | band |
              |             | ann    | 2012-05-01 | low  |
              |             | ben    | 2012-05-01 | low  |
              expect seen of ann: achieved on 2012-06-01, pays 100.00
              expect seen of ben: achieved on 2012-06-02, pays 50.00
              expect seen of cat: not-achieved on 2012-06-01 because never
            ```
            ## 3 Price
            ```meed
            table price
              kind: prices
              from: 2012-04-01
              standing: illustrative
              source: "to show it"
              | outcome | low    |
              | seen    | 100.00 |
            ```
            ```meed
            payment plain
              for: every outcome
              pays: price for band of last of assessments
            ```
            ## 4 Budget
            ```meed
            limit budget
              of: every outcome
              for each: provider
              to: 150.00, illustrative, "to show it"
              at the end: stop
            ```
            """;

    @TempDir Path temp;

    @BeforeEach
    void write_framework_and_history() throws IOException {
        Files.writeString(temp.resolve("budgeted.md"), FRAMEWORK);
        Path history = Files.createDirectory(temp.resolve("history"));
        Files.writeString(
                history.resolve("episodes.csv"),
                """
                id,client,provider,started
                e1,ann,north,2012-05-01
                e2,ben,north,2012-05-01
                e3,cat,south,2012-05-01
                """);
        Files.writeString(
                history.resolve("contacts.csv"),
                """
                id,client,date,recorded,retracts
                a1,ann,2012-06-01,2012-06-01,
                b1,ben,2012-06-02,2012-06-02,
                c1,cat,2012-06-03,2012-06-03,
                w1,ann,,2012-08-01,a1
                """);
        Files.writeString(
                history.resolve("assessments.csv"),
                """
                client,date,band
                ann,2012-05-01,low
                ben,2012-05-01,low
                cat,2012-05-01,low
                """);
    }

    private String meed(String command, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = new String[more.length + 5];
        args[0] = command;
        args[1] = "--framework";
        args[2] = temp.resolve("budgeted.md").toString();
        args[3] = "--history";
        args[4] = temp.resolve("history").toString();
        System.arraycopy(more, 0, args, 5, more.length);
        int code = Meed.execute(new PrintWriter(out), new PrintWriter(err), args);
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        return out.toString();
    }

    @Test
    void each_provider_is_paid_within_its_budget() throws IOException {
        String out = temp.resolve("out").toString();

        assertThat(meed("statement", "--known", "2012-07-01", "--out", out))
                .isEqualTo("Statement of budgeted, as known on 2012-07-01: GBP 250.00\n");
        assertThat(temp.resolve("out").resolve("statement.csv"))
                .hasContent(
                        """
                        provider,client,journey,outcome,run,part,due,amount,clause,rule
                        north,ann,1,seen,1,,2012-06-01,100.00,2,plain
                        north,ben,1,seen,1,,2012-06-02,50.00,2,plain
                        south,cat,1,seen,1,,2012-06-03,100.00,2,plain
                        """);
        assertThat(temp.resolve("out").resolve("summary.csv"))
                .hasContent(
                        """
                        provider,outcome,achieved,pending,amount
                        north,seen,2,0,150.00
                        south,seen,1,0,100.00
                        """);
    }

    @Test
    void a_line_that_others_displaced_changes_because_of_the_limit() throws IOException {
        String out = temp.resolve("out").toString();

        assertThat(
                        meed(
                                "statement",
                                "--known",
                                "2012-09-01",
                                "--previous",
                                "2012-07-01",
                                "--out",
                                out))
                .endsWith("Since 2012-07-01: 2 lines differ, GBP -50.00\n");
        assertThat(temp.resolve("out").resolve("changes.csv"))
                .hasContent(
                        """
                        provider,client,journey,outcome,run,part,was,is,difference,because,evidence,due_was,due_is
                        north,ann,1,seen,1,,100.00,0.00,-100.00,withdrawn,contacts:a1,2012-06-01,
                        north,ben,1,seen,1,,50.00,100.00,50.00,limit,contacts:b1,2012-06-02,2012-06-02
                        """);
    }

    @Test
    void an_explanation_of_one_client_knows_what_the_others_were_paid() {
        String text = meed("explain", "--known", "2012-07-01", "--client", "ben");

        assertThat(text.replaceAll("\\s+", " "))
                .contains("It pays £50.00.")
                .contains(
                        "50.00 is paid of 100.00, since no more than 150.00 is paid to provider north");
    }

    @Test
    void one_whose_examples_do_not_reach_every_way_out_decides_nothing_as_its_check_says()
            throws IOException {
        Path file = temp.resolve("budgeted.md");
        String last = "  expect seen of cat: not-achieved on 2012-06-01 because never\n";
        Files.writeString(file, FRAMEWORK.replace(last, ""));
        for (String command : new String[] {"determine", "statement", "explain"}) {
            StringWriter err = new StringWriter();
            Path out = temp.resolve(command);
            String rest = command.equals("explain") ? "--client ann" : "--out " + out;
            String line =
                    "%s --framework %s --history %s --known 2012-07-01 %s"
                            .formatted(command, file, temp.resolve("history"), rest);
            int code =
                    Meed.execute(
                            new PrintWriter(new StringWriter()),
                            new PrintWriter(err),
                            line.split(" ", -1));

            assertThat(code).isEqualTo(2);
            assertThat(err.toString())
                    .contains(
                            "M503 No example shows 'seen' not-achieved because 'never'.",
                            "Nothing is decided by a framework with an outcome or exception that no worked example reaches.",
                            "It is the only error: meed check " + file + " shows it too.");
            assertThat(out).doesNotExist();
        }
        assertThat(Meed.run("check", file.toString())).isEqualTo(1);
    }
}
