package org.meed.files.shelf;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.ProgrammeCheck;
import org.meed.engine.check.ProgrammeReport;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.framework.language.ProgrammeReader;
import org.meed.engine.framework.programme.Programme;
import org.meed.files.InputRefused;

/** Finds programmes, and the frameworks that they name. */
public final class Programmes {

    private Programmes() {}

    public static boolean isProgramme(String name) {
        return ProgrammeReader.isProgramme(Frameworks.text(Frameworks.find(name)));
    }

    /** Whether the programme of a file holds. */
    public static ProgrammeReport check(Path file) {
        return ProgrammeCheck.run(Frameworks.text(file), beside(file));
    }

    /** A programme without errors, whose worked examples and frameworks all hold. */
    public static Programme load(String name) {
        Path file = Frameworks.find(name);
        ProgrammeReport report = check(file);
        Programme programme = report.programme();
        if (programme == null || !report.errors().isEmpty()) {
            Problem first = report.errors().getFirst();
            throw new InputRefused(
                    "%s:%s: %s %s"
                            .formatted(file, first.place(), first.code().number(), first.message()),
                    "Nothing is decided by a programme that does not hold: meed check %s shows each error."
                            .formatted(name));
        }
        return programme;
    }

    /**
     * Gives the texts of the frameworks that a programme names: by path from its folder, or by id.
     */
    public static Function<String, @Nullable String> beside(Path programme) {
        return name -> {
            try {
                Path file =
                        name.endsWith(".md")
                                ? programme.resolveSibling(name)
                                : Frameworks.shippedFolder().resolve(name + ".md");
                return Files.isRegularFile(file) ? Frameworks.text(file) : null;
            } catch (InvalidPathException wrong) {
                return null;
            }
        };
    }
}
