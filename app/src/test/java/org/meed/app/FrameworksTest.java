package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.engine.framework.Framework;
import org.meed.files.InputRefused;
import org.meed.files.shelf.Frameworks;
import picocli.CommandLine;

/** Which frameworks a determination, a statement or an explanation may go by. */
class FrameworksTest {

    private static final Path NATIONAL =
            Path.of("..", "examples", "frameworks", "national-2012.md");

    @TempDir private Path folder = Path.of("");

    /** A copy of the shipped framework with something written otherwise. */
    private Path copy(String... fromTo) throws IOException {
        String text = Files.readString(NATIONAL);
        for (int i = 0; i < fromTo.length; i += 2) {
            assertThat(text).contains(fromTo[i]);
            text = text.replace(fromTo[i], fromTo[i + 1]);
        }
        return Files.writeString(folder.resolve("copy.md"), text);
    }

    private static int line(Path file, String text) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.indexOf(text) + 1;
    }

    @Test
    void one_whose_examples_hold_is_taken() {
        Framework framework = Frameworks.load(NATIONAL.toString());

        assertThat(framework.id()).isEqualTo("national-2012");
    }

    @Test
    void one_with_a_failing_example_is_refused_by_line_and_title() throws IOException {
        Path file =
                copy(
                        "expect abstinent of ann: achieved on 2012-09-10, pays 280.00",
                        "expect abstinent of ann: achieved on 2012-09-10, pays 281.00");
        int line = line(file, "  expect abstinent of ann: achieved on 2012-09-10, pays 281.00");

        assertThatThrownBy(() -> Frameworks.load(file.toString()))
                .isInstanceOf(InputRefused.class)
                .message()
                .startsWith(file + ":" + line + ":")
                .contains(" M502 ")
                .contains("it pays 280.00")
                .endsWith(
                        "The worked example \"abstinent at the second review, ten weeks after the first\""
                                + " fails, and nothing is decided by a framework that contradicts itself."
                                + " It is the only error: meed check %s shows it too."
                                        .formatted(file));
    }

    @Test
    void each_failing_example_is_named_once() throws IOException {
        Path file = copy("2012-04-01: 70 days, illustrative", "2012-04-01: 71 days, illustrative");

        assertThatThrownBy(() -> Frameworks.load(file.toString()))
                .isInstanceOf(InputRefused.class)
                .message()
                .contains("The worked examples ")
                .containsOnlyOnce("\"abstinent at the second review, ten weeks after the first\"")
                .contains("\"from 13 to 14 at two reviews\"")
                .contains(" errors in all: meed check ");
    }

    @Test
    void nothing_is_written_by_one_that_is_refused() throws IOException {
        Path file = copy("pays 280.00", "pays 281.00");
        Path history = Files.createDirectory(folder.resolve("history"));
        Path out = folder.resolve("out");

        int code =
                Meed.run(
                        "statement",
                        "--framework",
                        file.toString(),
                        "--history",
                        history.toString(),
                        "--known",
                        "2013-06-30",
                        "--out",
                        out.toString());

        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(out).doesNotExist();
    }
}
