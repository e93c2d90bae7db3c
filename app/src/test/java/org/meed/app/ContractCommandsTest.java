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
                .contains("east,,1,core,1,2012-04,2012-04-01,180.00,5.3,core")
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
                .contains("east,,1,core,1,2012-04,90.00,180.00,90.00,contract,contracts:k1")
                .contains("east,,1,core,1,2012-11,0.00,180.00,180.00,time,contracts:k2")
                .contains("east,ann,1,completion,1,,0.00,167.45,167.45,");
    }

    @Test
    void the_explanation_says_how_a_result_was_divided() {
        assertThat(meed("explain " + given + " --client ann"))
                .contains("share by-days of clause 5.2: east has 61 of 153 days, of 420.00");
    }
}
