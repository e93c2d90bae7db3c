package org.meed.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Tables;
import org.meed.files.compact.ArchiveReader;

/** Looks at where results are to go: never where what they are made from comes from. */
final class Destination {

    private Destination() {}

    /**
     * Looks whether results may go there.
     *
     * @throws Refused when it is the folder of the history, whatever the two paths look like
     */
    static void mustNotBe(Path history, Path out) {
        if (isSame(history, out)) {
            throw new Refused(
                    "--out is the history folder itself, %s, whose notices.csv would be lost."
                            .formatted(history),
                    "Maybe name a folder for the results alone.");
        }
    }

    /**
     * Looks whether a history may go there.
     *
     * @throws Refused when one of the files that it is made from stands in the folder
     */
    static void mustNotHold(List<Path> files, Path out) {
        for (Path file : files) {
            Path named = file.toAbsolutePath().getParent();
            if (isSame(named, out) || isSame(realFolder(file), out)) {
                throw new Refused(
                        "--out is the folder that holds %s, which could be written over."
                                .formatted(file),
                        "Maybe name a folder for the history alone.");
            }
        }
    }

    /**
     * Looks whether a history may go there.
     *
     * @param onto the history that is gone on from, whose own folder is left to whoever reads it
     * @throws Refused when tables of a history stand in the folder
     */
    static void mustHoldNoHistory(Path out, @Nullable Path onto) {
        if (isSame(onto, out)) {
            return;
        }
        if (holdsTable(out) || ArchiveReader.isIn(out)) {
            throw new Refused(
                    "--out is a folder that holds a history already, %s, which would be replaced."
                            .formatted(out),
                    "Maybe go on from it into another folder with --onto, or add --replace to overwrite it.");
        }
    }

    /**
     * Looks whether a compact history may go there.
     *
     * @throws Refused when it is the folder of the history that it is made from, or holds tables of
     *     another
     */
    static void mustTakeCompact(Path history, Path out) {
        if (isSame(history, out) || holdsTable(out)) {
            throw new Refused(
                    "--out is a folder that holds a history already, %s, beside which no compact one may stand."
                            .formatted(out),
                    "Maybe name a folder for the compact history alone.");
        }
    }

    private static boolean holdsTable(Path folder) {
        return Tables.all().stream()
                .anyMatch(table -> Files.exists(folder.resolve(table.name() + ".csv")));
    }

    private static @Nullable Path realFolder(Path file) {
        try {
            return file.toRealPath().getParent();
        } catch (IOException notThere) {
            return null;
        }
    }

    /** Whether both are there and are one; what is not there is refused by whoever reads it. */
    private static boolean isSame(@Nullable Path one, Path other) {
        try {
            return one != null && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException notThere) {
            return false;
        }
    }
}
