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

/** A client who is handed over between two providers, one of which has a contract. */
class ContractCommandsTest {

    private static final Path FRAMEWORK =
            Path.of("..", "examples", "frameworks", "lincolnshire-choice.md");

    private static final String EXPLAINED =
            """
            Contracts of east, as known on 30 November 2012
            ===============================================
            Two providers and the client's choice, with quality paid in the first year, in the style of
            Lincolnshire (lincolnshire-choice, version 1)

            contracts:k1, which holds from 2012-10-01 to 2012-11-15
            -------------------------------------------------------
            provider east, from 2012-10-01, value 1200, at_risk 0.1

            core, clause 5.3
              2012-10-01 pays 90.00
                value less at risk of 1200.00, of which 120.00 is at risk, for a year: 1080.00
                in 12 instalments a year, that of 2012-10-01 to 2012-10-31: 90.00
              2012-11-01 pays 45.00
                value less at risk of 1200.00, of which 120.00 is at risk, for a year: 1080.00
                in 12 instalments a year, that of 2012-11-01 to 2012-11-30: 90.00
                for 15 of its 30 days: the contract holds from 2012-11-01 to 2012-11-15: 45.00

            contracts:k3, which holds from 2012-11-01 on
            --------------------------------------------
            provider east, area hill, from 2012-11-01, value 600, at_risk 0

            core, clause 5.3
              2012-11-01 hill pays 50.00
                value less at risk of 600.00, of which 0.00 is at risk, for a year: 600.00
                in 12 instalments a year, that of 2012-11-01 to 2012-11-30: 50.00

            contracts:k2, which holds from 2012-11-16 on
            --------------------------------------------
            provider east, from 2012-11-16, value 2400

            core, clause 5.3
              Nothing is paid: how much of it is at risk is not known.
            """;

    @TempDir Path temp;
    private Path out = Path.of("");
    private String given = "";

    @BeforeEach
    void writeHistory() throws IOException {
        Path handed = Files.createDirectory(temp.resolve("handover"));
        Files.writeString(
                handed.resolve("episodes.csv"),
                """
                client,provider,started,discharged,reason,substances
                ann,east,2012-05-01,2012-07-01,transferred,cannabis
                ann,west,2012-07-01,2012-10-01,completed-drug-free,cannabis
                """);
        Files.writeString(
                handed.resolve("assessments.csv"),
                "client,date,eligible,band\nann,2012-04-20,yes,low\n");
        Files.writeString(
                handed.resolve("facts.csv"),
                "client,date,kind,code\nann,2012-04-20,choice,east\nann,2012-07-01,choice,west\n");
        Files.writeString(
                handed.resolve("contracts.csv"),
                """
                id,provider,from,value,at_risk,recorded,supersedes
                k1,east,2012-04-01,1200,0.1,2012-04-01,
                k2,east,2012-04-01,2400,0.1,2012-10-15,k1
                """);
        out = temp.resolve("out");
        given = "--framework %s --history %s --known 2012-11-30".formatted(FRAMEWORK, handed);
    }

    private static String meed(String line) {
        StringWriter said = new StringWriter();
        StringWriter wrong = new StringWriter();
        int code = Meed.execute(new PrintWriter(said), new PrintWriter(wrong), line.split(" ", -1));
        assertThat(code).as(wrong.toString()).isZero();
        return said.toString();
    }

    @Test
    void what_is_divided_and_what_a_contract_is_paid_stand_in_the_statement() {
        meed("statement " + given + " --out " + out);
        assertThat(out.resolve("statement.csv"))
                .content()
                .contains("east,,1,core,1,2012-04-01,2012-04-01,180.00,5.3,core")
                .contains("east,ann,1,completion,1,,2012-10-01,167.45,3.2,plain")
                .contains("west,ann,1,completion,1,,2012-10-01,252.55,3.2,plain");
        assertThat(out.resolve("determinations.csv"))
                .content()
                .contains("west,ann,1,completion,1,,achieved")
                .doesNotContain("east,ann,1,completion");
    }

    @Test
    void contracts_are_counted_in_the_summary_and_explain_what_changed() {
        meed("statement " + given + " --previous 2012-10-10 --out " + out);
        assertThat(out.resolve("summary.csv"))
                .content()
                .contains("east,core,8,0,1440.00")
                .contains("east,completion,0,0,167.45");
        assertThat(out.resolve("changes.csv"))
                .content()
                .contains("east,,1,core,1,2012-04-01,90.00,180.00,90.00,contract,contracts:k1")
                .contains("east,,1,core,1,2012-11-01,0.00,180.00,180.00,time,contracts:k2")
                .contains("east,ann,1,completion,1,,0.00,167.45,167.45,");
    }

    @Test
    void the_explanation_says_how_a_result_was_divided() {
        assertThat(meed("explain " + given + " --client ann"))
                .contains("share by-days of clause 5.2: east has 61 of 153 days, of 420.00");
    }

    /** The same with rows of contracts of its own. */
    private String contracts(String rows) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("contracts"));
        Files.writeString(folder.resolve("contracts.csv"), rows);
        return "--framework %s --history %s --known 2012-11-30".formatted(FRAMEWORK, folder);
    }

    @Test
    void an_earlier_contract_that_becomes_known_late_leaves_every_line_its_name()
            throws IOException {
        String told =
                contracts(
                        """
                        id,provider,from,value,at_risk,recorded
                        k2,east,2012-08-16,2400,0.1,2012-08-16
                        k1,east,2012-08-01,1200,0.1,2012-10-15
                        """);
        meed("statement " + told + " --previous 2012-10-10 --out " + out);

        assertThat(out.resolve("changes.csv"))
                .content()
                .isEqualTo(
                        """
                        provider,client,journey,outcome,run,part,was,is,difference,because,evidence,due_was,due_is
                        east,,1,core,1,2012-08-01,0.00,43.55,43.55,contract,contracts:k1,,2012-08-01
                        east,,1,core,1,2012-11-01,0.00,180.00,180.00,time,contracts:k2,,2012-11-01
                        """);
    }

    @Test
    void what_a_contract_is_paid_is_explained_and_why_not() throws IOException {
        String told =
                contracts(
                        """
                        id,provider,area,from,value,at_risk
                        k1,east,,2012-10-01,1200,0.1
                        k2,east,,2012-11-16,2400,
                        k3,east,hill,2012-11-01,600,0
                        """);

        assertThat(meed("explain " + told + " --provider east --payment core"))
                .isEqualTo(EXPLAINED);
        assertThat(meed("explain " + told + " --provider east --format json"))
                .contains("\"part\": \"2012-11-01 hill\"")
                .contains("\"whyNot\": \"how much of it is at risk is not known\"");
        assertThat(meed("explain " + told + " --provider east --format html"))
                .startsWith("<!DOCTYPE html>")
                .contains("<h4>2012-11-01 pays 45.00</h4>");
    }

    @Test
    void a_contract_that_is_not_there_is_not_explained() throws IOException {
        String told = contracts("provider,from,value,at_risk\neast,2012-10-01,1200,0.1\n");

        assertThat(refused("explain " + told + " --provider west"))
                .contains(
                        "No contract of provider 'west' under lincolnshire-choice was known on 2012-11-30.");
        assertThat(refused("explain " + told + " --provider east --payment rent"))
                .contains(
                        "lincolnshire-choice has no payment 'rent' of contracts.",
                        "Maybe one of core.");
        assertThat(refused("explain " + told + " --provider east --client ann"))
                .contains("mutually exclusive");
        assertThat(refused("explain " + told)).contains("--client=C | --provider=P");
    }

    private static String refused(String line) {
        StringWriter wrong = new StringWriter();
        int code =
                Meed.execute(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(wrong),
                        line.split(" ", -1));
        assertThat(code).isEqualTo(2);
        return wrong.toString();
    }

    @Test
    void what_a_contract_does_not_say_is_told() throws IOException {
        String told =
                contracts(
                        """
                        id,provider,from,value,at_risk
                        k1,east,2012-10-01,1200,0.1
                        k2,,2012-10-01,1200,0.1
                        k3,east,,1200,0.1
                        k4,west,2012-10-01,1200,
                        k5,east,2012-10-01,2400,0.1
                        """);
        meed("statement " + told + " --out " + out);

        assertThat(out.resolve("notices.csv"))
                .content()
                .contains("contracts.csv,2,from,contract-twice,warning,")
                .contains("contracts.csv,3,provider,needed-cell-empty,error,")
                .contains("contracts.csv,4,from,needed-cell-empty,error,")
                .contains("contracts.csv,5,at_risk,contract-sum-unknown,warning,");
        assertThat(out.resolve("statement.csv"))
                .content()
                .isEqualTo(
                        """
                        provider,client,journey,outcome,run,part,due,amount,clause,rule
                        east,,1,core,1,2012-10-01,2012-10-01,180.00,5.3,core
                        east,,1,core,1,2012-11-01,2012-11-01,180.00,5.3,core
                        """);
    }
}
