package org.meed.spark;

import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.language.FrameworkReader;
import org.meed.engine.framework.language.ProgrammeReader;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.history.History;
import org.meed.files.InputRefused;
import org.meed.files.results.Terms;
import org.meed.files.shelf.Frameworks;
import org.meed.files.shelf.Programmes;

/**
 * What a history is judged by, as it travels to every machine: the text of a framework, or of a
 * programme and of the frameworks that it names. Each machine reads it for itself, once.
 *
 * @param text of the document
 * @param named the texts that a programme names, by the names it gives them
 */
record Agreement(String id, String text, Map<String, String> named) implements Serializable {

    @Serial private static final long serialVersionUID = 1;

    private static final Map<Agreement, Read> READ = new ConcurrentHashMap<>();

    /** What has been read. */
    private sealed interface Read {
        record One(Framework framework) implements Read {}

        record Several(Programme programme) implements Read {}
    }

    /**
     * The one of a path, or of the id of one that is shipped.
     *
     * @throws InputRefused when there is none, or it does not hold
     */
    static Agreement load(String name) {
        Path file = Frameworks.find(name);
        String text = Frameworks.text(file);
        if (!ProgrammeReader.isProgramme(text)) {
            return new Agreement(Frameworks.load(name).id(), text, Map.of());
        }
        Programme programme = Programmes.load(name);
        Function<String, @Nullable String> beside = Programmes.beside(file);
        Map<String, String> named = new HashMap<>();
        for (Version version : programme.versions()) {
            String its = Objects.requireNonNull(beside.apply(version.named()));
            named.put(version.named(), its);
            if (!version.framework().plan().limits().isEmpty()) {
                throw new InputRefused(
                        "%s names %s, which has limits; where schemes meet, what limits leave of one client hangs on every other, which is not reckoned here."
                                .formatted(name, version.named()),
                        "Maybe `meed statement`, on one machine.");
            }
        }
        return new Agreement(programme.id(), text, Map.copyOf(named));
    }

    private Read read() {
        return READ.computeIfAbsent(this, Agreement::readNow);
    }

    private Read readNow() {
        return ProgrammeReader.isProgramme(text)
                ? new Read.Several(
                        Objects.requireNonNull(
                                ProgrammeReader.read(text, named::get).programme(),
                                "It held where it came from."))
                : new Read.One(
                        Objects.requireNonNull(
                                FrameworkReader.read(text).framework(),
                                "It held where it came from."));
    }

    /** The framework, or each version of each scheme. */
    List<Framework> frameworks() {
        return terms().frameworks();
    }

    Terms terms() {
        return switch (read()) {
            case Read.One(var framework) -> Terms.of(framework);
            case Read.Several(var programme) -> Terms.of(programme);
        };
    }

    /** Who judges clients by it: the one place that says by which driver. */
    ClientsDriver driver(History shared) {
        return switch (read()) {
            case Read.One(var framework) -> new FrameworkByReference(framework, shared);
            case Read.Several(var programme) -> new ProgrammeByReference(programme, shared);
        };
    }
}
