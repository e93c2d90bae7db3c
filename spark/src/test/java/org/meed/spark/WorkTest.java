package org.meed.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meed.files.OutputRefused;

/** Data sets appear together or not at all, and what was there before stays until they do. */
class WorkTest {

    @TempDir private java.nio.file.Path target = java.nio.file.Path.of("");

    private final Storage storage = new Storage();

    /** A storage that can be told not to move what is of a name out of the work. */
    private static final class Storage extends RawLocalFileSystem {

        private String stuck = "";
        private String lost = "";
        private boolean throwing;

        @Override
        public boolean rename(Path from, Path to) throws IOException {
            String name = from.getName();
            if ((name.equals(stuck) || name.equals(lost))
                    && from.getParent().getName().startsWith(".meed-")) {
                if (throwing) {
                    throw new IOException("The storage is full.");
                }
                return false;
            }
            return super.rename(from, to);
        }
    }

    @BeforeEach
    void begin() throws IOException {
        storage.initialize(URI.create("file:///"), new Configuration(false));
    }

    private void publish(String said) throws IOException {
        try (Work work = Work.beside(storage, new Path(target.toUri()))) {
            for (String name : List.of("one", "two")) {
                java.nio.file.Path folder = java.nio.file.Path.of(URI.create(work.path(name)));
                Files.writeString(Files.createDirectories(folder).resolve("part-0"), said);
            }
            work.publish(List.of("one", "two"));
        }
    }

    private void holds(String said) throws IOException {
        for (String name : List.of("one", "two")) {
            assertThat(target.resolve(name).resolve("part-0")).hasContent(said);
        }
        assertThat(target.toFile().list()).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void they_take_the_place_of_what_was_there() throws IOException {
        publish("old");
        holds("old");
        publish("new");
        holds("new");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void when_the_second_cannot_be_moved_both_are_as_they_were(boolean throwing)
            throws IOException {
        publish("old");
        storage.stuck = "two";
        storage.throwing = throwing;
        assertThatExceptionOfType(OutputRefused.class)
                .isThrownBy(() -> publish("new"))
                .withMessageContaining("Cannot write");
        holds("old");
    }

    @Test
    void when_the_second_cannot_be_moved_the_first_does_not_stay() throws IOException {
        storage.stuck = "two";
        assertThatExceptionOfType(OutputRefused.class).isThrownBy(() -> publish("new"));
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void what_cannot_be_put_back_is_kept_and_named() throws IOException {
        publish("old");
        storage.stuck = "two";
        storage.throwing = true;
        storage.lost = "before-one";
        assertThatExceptionOfType(OutputRefused.class)
                .isThrownBy(() -> publish("new"))
                .withMessageMatching(
                        ".*nor put back what was there\\. Maybe take it from .*/before-one\\.");
        try (DirectoryStream<java.nio.file.Path> work =
                Files.newDirectoryStream(target, ".meed-*")) {
            assertThat(work.iterator().next().resolve("before-one/part-0")).hasContent("old");
        }
    }
}
