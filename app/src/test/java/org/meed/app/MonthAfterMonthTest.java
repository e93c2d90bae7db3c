package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Monthly files of the national data set become one history, and nothing is paid twice. */
class MonthAfterMonthTest {
    private static final Path HOW_TO = Path.of("../docs/how-to/import-ndtms.md");
    private static final String MONTHS = "examples/ndtms/months/";
    private static final String COMPLETED_LATE = "01/06/2013,80";
    private static final String COMPLETED_IN_TIME = "01/05/2013,80";

    @TempDir Path folder;

    @Test
    void the_example_of_the_how_to_gives_the_changes_that_it_shows() throws IOException {
        List<String> fences = fences(Files.readString(HOW_TO), "## Month after month");

        for (String command : fences.get(0).lines().toList()) {
            assertThat(command).startsWith("./meed ");
            assertThat(run(command.substring("./meed ".length()))).as(command).isZero();
        }

        assertThat(folder.resolve("september/changes.csv")).hasContent(fences.get(1));
    }

    @Test
    void what_was_known_in_june_is_the_same_before_and_after_september() throws IOException {
        imported(MONTHS + "june.csv", "", "2013-06-30", "before");
        imported(MONTHS + "september.csv", "--onto before", "2013-09-30", "after");
        for (String history : List.of("before", "after")) {
            run(
                    "statement --framework national-2012 --known 2013-06-30 --history %s --out june-%s"
                            .formatted(history, history));
        }

        for (String file : List.of("determinations.csv", "statement.csv", "summary.csv")) {
            assertThat(folder.resolve("june-after").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("june-before").resolve(file));
        }
    }

    @Test
    void a_discharge_entered_late_is_paid_once_and_said_to_be_late() throws IOException {
        assertThat(changes(extract(","), extract(COMPLETED_LATE)))
                .containsExactly(
                        "completion,1,,0.00,420.00,420.00,late-fact",
                        "sustained,1,3 months,0.00,175.00,175.00,late-fact");
    }

    @Test
    void a_discharge_that_stands_in_both_months_is_not_paid_again() throws IOException {
        assertThat(changes(extract(COMPLETED_IN_TIME), extract(COMPLETED_IN_TIME)))
                .containsExactly("sustained,1,3 months,0.00,175.00,175.00,time");
    }

    @Test
    void a_month_left_out_of_the_comparison_hides_no_cause() throws IOException {
        Files.writeString(folder.resolve("june.csv"), extract("01/05/2013,80"));
        Files.writeString(folder.resolve("july.csv"), extract("02/05/2013,80"));
        Files.writeString(folder.resolve("august.csv"), extract("02/05/2013,86"));
        imported(folder.resolve("june.csv").toString(), "", "2013-06-30", "h6");
        imported(folder.resolve("july.csv").toString(), "--onto h6", "2013-07-31", "h7");
        imported(folder.resolve("august.csv").toString(), "--onto h7", "2013-08-31", "h8");

        assertThat(changesOf("h8", "2013-08-31"))
                .containsExactly("completion,1,,420.00,0.00,-420.00,corrected");
    }

    @Test
    void the_newest_month_alone_cannot_be_compared_with_an_earlier_day() throws IOException {
        imported(MONTHS + "september.csv", "", "2013-09-30", "alone");

        String told =
                refused(
                        "statement --framework national-2012 --history alone --known 2013-09-30"
                                + " --previous 2013-06-30 --out statement");

        assertThat(told)
                .contains("Every episode was recorded on 2013-09-30")
                .contains("nothing was known on 2013-06-30")
                .contains("--onto");
        assertThat(folder.resolve("statement")).doesNotExist();
    }

    @Test
    void complete_says_something_only_of_a_history_that_is_continued() {
        assertThat(refused("import ndtms " + MONTHS + "june.csv --complete --out alone"))
                .contains("--onto");
    }

    private static String extract(String discharge) {
        return """
        FINITIAL,SINITIAL,DOB,SEX,AGNCY,CLIENTID,EPISODID,CONSENT,REFLD,TRIAGED,DRUG1,MODAL,MODID,MODST,DISD,DISRSN,PBRCLIENT,LASARCOMP
        A,B,01/02/1980,M,ag,1,E1,Y,01/01/2013,02/01/2013,5000,4,M1,05/01/2013,%s,Y,Low
        """
                .formatted(discharge);
    }

    /** What changed between the statements of two months: outcome to cause. */
    private List<String> changes(String june, String september) throws IOException {
        Files.writeString(folder.resolve("june.csv"), june);
        Files.writeString(folder.resolve("september.csv"), september);
        imported(folder.resolve("june.csv").toString(), "", "2013-06-30", "before");
        imported(
                folder.resolve("september.csv").toString(), "--onto before", "2013-09-15", "after");
        return changesOf("after", "2013-09-15");
    }

    private List<String> changesOf(String history, String known) throws IOException {
        int code =
                run(
                        "statement --framework national-2012 --previous 2013-06-30 --out statement --history "
                                + history
                                + " --known "
                                + known);
        assertThat(code).isZero();
        return Files.readAllLines(folder.resolve("statement/changes.csv")).stream()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(3, 10)))
                .toList();
    }

    private void imported(String file, String onto, String recorded, String out) {
        String command =
                "import ndtms %s %s --recorded %s --out %s".formatted(file, onto, recorded, out);
        assertThat(run(command)).as(command).isZero();
    }

    /** Runs a command of which files of the repository and of the test's own folder are named. */
    private int run(String command) {
        List<String> args = new ArrayList<>();
        String before = "";
        for (String word : command.strip().split(" +", -1)) {
            boolean own = List.of("--out", "--onto", "--history").contains(before);
            args.add(
                    own
                            ? folder.resolve(word).toString()
                            : word.startsWith("examples/")
                                    ? "../" + word
                                    : before.equals("--framework")
                                            ? "../examples/frameworks/" + word + ".md"
                                            : word);
            before = word;
        }
        return Meed.run(args.toArray(String[]::new));
    }

    private String refused(String command) {
        PrintStream usual = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(run(command)).isEqualTo(Meed.UNUSABLE);
        } finally {
            System.setErr(usual);
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    /** What stands between the fences below a heading. */
    private static List<String> fences(String page, String heading) {
        String below = page.substring(page.indexOf(heading) + heading.length());
        String[] parts = below.split("\n## ", 2)[0].split("```\n", -1);
        List<String> fences = new ArrayList<>();
        for (int i = 1; i < parts.length; i += 2) {
            fences.add(parts[i]);
        }
        return fences;
    }
}
