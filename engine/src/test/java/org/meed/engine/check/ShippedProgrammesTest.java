package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.cases.Shipped;

/** Every programme that is shipped holds, its worked examples too. */
class ShippedProgrammesTest {

    static List<Path> programmes() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.EXAMPLES.resolve("programmes"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void it_holds_and_nothing_about_it_is_doubtful(Path programme) {
        ProgrammeReport report =
                ProgrammeCheck.run(
                        text(programme),
                        id -> text(Shipped.EXAMPLES.resolve("frameworks").resolve(id + ".md")));

        assertThat(report.errors()).isEmpty();
        assertThat(report.lints()).isEmpty();
        assertThat(report.programme()).isNotNull();
    }
}
