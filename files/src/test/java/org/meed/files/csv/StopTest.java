package org.meed.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.meed.files.OutputRefused;

/** A program that is stopped half-way leaves all files of a run, or none. */
class StopTest {
    private static final int FILES = 800;

    @TempDir Path temp;

    /** A program that replaces very many files. */
    static final class Publishing {
        private Publishing() {}

        public static void main(String[] args) {
            try (OutputFolder out = OutputFolder.into(Path.of(args[0]))) {
                write(out);
                out.publish();
            }
        }
    }

    private static void write(OutputFolder out) {
        for (int i = 0; i < FILES; i++) {
            try (CsvFile file = out.csv(i + ".csv", List.of("new"))) {
                file.text("new").end();
            }
        }
    }

    private void writeOld() throws IOException {
        for (int i = 0; i < FILES; i++) {
            Files.writeString(temp.resolve(i + ".csv"), "old");
        }
    }

    /** What the files say, each thing once; and any other name that is there. */
    private Set<String> found() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(temp)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                found.add(name.matches("[0-9]+[.]csv") ? Files.readString(file) : name);
            }
        }
        return found;
    }

    private void waitForTheFirst() throws IOException, InterruptedException {
        while (Files.readString(temp.resolve("0.csv")).equals("old")) {
            Thread.sleep(1);
        }
    }

    @Test
    @Timeout(60)
    void a_stop_while_files_are_put_in_place_waits_for_all_of_them() throws Exception {
        writeOld();
        try (OutputFolder out = OutputFolder.into(temp)) {
            write(out);
            Thread publishing = Thread.ofPlatform().start(out::publish);
            waitForTheFirst();
            out.stop();
            assertThat(found()).containsExactly("new\nnew\n");
            publishing.join();
        }
        assertThat(found()).containsExactly("new\nnew\n");
    }

    @Test
    @Timeout(60)
    void a_program_that_is_told_to_stop_meanwhile_ends_with_all_of_them() throws Exception {
        writeOld();
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Publishing.class.getName(),
                                temp.toString())
                        .inheritIO()
                        .start();
        waitForTheFirst();
        program.destroy();
        program.waitFor();
        assertThat(found()).containsExactly("new\nnew\n");
    }

    @Test
    void a_stop_before_that_leaves_everything_as_it_was() throws IOException {
        Files.writeString(temp.resolve("0.csv"), "old");
        try (OutputFolder out = OutputFolder.into(temp)) {
            write(out);
            out.stop();
            assertThat(found()).containsExactly("old");
            assertThatExceptionOfType(OutputRefused.class)
                    .isThrownBy(out::publish)
                    .withMessageContaining("since the program is being stopped. Maybe ");
            assertThatExceptionOfType(OutputRefused.class).isThrownBy(() -> out.stream("x"));
        }
        assertThat(found()).containsExactly("old");
    }
}
