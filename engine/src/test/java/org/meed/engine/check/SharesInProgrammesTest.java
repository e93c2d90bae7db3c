package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a version divides between providers meets results of other schemes share by share. */
class SharesInProgrammesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "reference");

    private static final String EXAMPLE =
            """

            ```meed
            example "a quarter, which two providers have in equal parts"
              known: 2012-12-01
              | episodes    | client | cohort | provider | started    | discharged | substances |
              |             | ann    |        | north    | 2012-05-01 |            | heroin     |
              |             | ann    | beside | east     | 2012-05-01 | 2012-07-01 | heroin     |
              |             | ann    | beside | west     | 2012-07-01 |            | heroin     |
              | top         | client | date       | stage  | opiates |
              |             | ann    | 2012-05-01 | start  | 28      |
              |             | ann    | 2012-06-01 | review | 0       |
              |             | ann    | 2012-08-10 | review | 0       |
              | assessments | client | date       | band |
              |             | ann    | 2012-04-20 | low  |
              expect recovery clean: achieved on 2012-08-10, pays 200.00
              expect beside clean: achieved on 2012-08-10, pays EAST to east, 25.00 to west
            ```
            """;

    private static ProgrammeReport check(String east) throws IOException {
        String sound = Files.readString(FOLDER.resolve("sound.md"));
        Map<String, String> beside =
                Map.of(
                        "sound.md",
                        sound,
                        "sound-2.md",
                        sound.replace("version: \"1\"", "version: \"2\""),
                        "beside.md",
                        sound.replace("id: sound", "id: beside")
                                + """

                                ```meed
                                share alike
                                  of: clean
                                  between: the providers of the journey, in equal parts
                                ```
                                """);
        String programme = Files.readString(FOLDER.resolve("programme.md"));
        return ProgrammeCheck.run(programme + EXAMPLE.replace("EAST", east), beside::get);
    }

    @Test
    void shares_of_the_other_scheme_come_to_what_it_is_paid() throws IOException {
        assertThat(check("25.00").errors()).isEmpty();
    }

    /** The messages of a programme of which so many frameworks pay contracts. */
    private static List<String> paying(int frameworks) throws IOException {
        String payment =
                "\n```meed\npayment block\n  for: every contract\n  pays: value, in each month\n```\n";
        String sound = Files.readString(FOLDER.resolve("sound.md"));
        Map<String, String> beside =
                Map.of(
                        "sound.md",
                        sound + payment,
                        "sound-2.md",
                        sound.replace("version: \"1\"", "version: \"2\""),
                        "beside.md",
                        sound.replace("id: sound", "id: beside")
                                + (frameworks == 1 ? "" : payment));
        String programme = Files.readString(FOLDER.resolve("programme.md"));
        return ProgrammeCheck.run(programme, beside::get).errors().stream()
                .map(error -> error.code().number() + " " + error.message())
                .toList();
    }

    @Test
    void one_framework_of_a_programme_may_pay_contracts_and_no_second_one() throws IOException {
        assertThat(paying(1)).isEmpty();
        assertThat(paying(2))
                .containsExactly(
                        "M602 'beside.md' pays contracts, and so does 'sound.md': one contract would be paid twice.");
    }

    @Test
    void an_example_that_expects_another_share_fails() throws IOException {
        assertThat(check("24.00").errors())
                .singleElement()
                .satisfies(one -> assertThat(one.message()).contains("all shares together"));
    }
}
