package org.meed.engine.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.framework.language.FrameworkReader;

/**
 * A whole framework around the few clauses that a specimen shows. It adds front matter, the clauses
 * that are given for several specimens, and, where there are none, a journey and an outcome.
 *
 * @param before how many lines of it stand before the specimen's first
 * @param reading what came of reading it
 */
record SpecimenFramework(int before, FrameworkReading reading) {

    static final String FRONT_MATTER =
            """
            ---
            id: specimen
            title: A specimen
            version: "1"
            language: "1"
            in force: 2012-04-01 to 2014-04-01
            currency: GBP
            area: nowhere in particular
            domains: [recovery]
            bands: [low, high]
            ---
            """;

    static final String JOURNEY =
            """
            ```meed
            journey
              episodes joined over gaps up to: 21 days
            ```
            """;

    static final String OUTCOME =
            """
            ```meed
            outcome closed
              domain: recovery
              stage: interim
              for each: journey
              met: journey is closed
              on: journey end
              otherwise: never on journey end, when journey is closed
            ```
            """;

    private static final String FENCE = "```meed\n";

    /**
     * A specimen that is a whole document as it is, any other with the rest put around it.
     *
     * @param given clauses beside it: of these a specimen leaves out what it does not use, and a
     *     block that it has itself
     */
    static SpecimenFramework around(String given, String specimen) {
        return around(given, specimen, List.of());
    }

    /**
     * The same.
     *
     * @param frontMatter lines of front matter to have instead of those of the same name
     */
    static SpecimenFramework around(String given, String specimen, List<String> frontMatter) {
        if (isWhole(specimen)) {
            return new SpecimenFramework(0, FrameworkReader.read(specimen));
        }
        Set<String> heads =
                blocks(specimen).stream().map(SpecimenFramework::head).collect(Collectors.toSet());
        List<String> kept = new ArrayList<>(blocks(given));
        kept.removeIf(block -> heads.contains(head(block)));
        while (true) {
            SpecimenFramework framework = put(frontMatter(frontMatter), kept, specimen);
            Optional<String> unused = framework.unused();
            if (unused.isEmpty() || !kept.removeIf(block -> head(block).equals(unused.get()))) {
                return framework;
            }
        }
    }

    private static String frontMatter(List<String> lines) {
        String all = FRONT_MATTER;
        for (String line : lines) {
            String name = line.substring(0, line.indexOf(':') + 1);
            all = all.replaceFirst("(?m)^" + name + ".*$", line);
        }
        return all;
    }

    private static SpecimenFramework put(String frontMatter, List<String> given, String specimen) {
        String head =
                frontMatter
                        + "\n# A specimen\n\n## 1 What is given\n\n"
                        + String.join("\n", given)
                        + "\n## 2 What it shows\n\n";
        List<String> parts = new ArrayList<>(List.of(head, specimen, "\n## 3 The rest\n\n"));
        if (!has(head + specimen, "journey")) {
            parts.add(JOURNEY);
        }
        if (!has(head + specimen, "outcome")) {
            parts.add(OUTCOME);
        }
        return new SpecimenFramework(
                (int) head.lines().count(), FrameworkReader.read(String.join("", parts)));
    }

    /** The first line of a definition, given or not, that nothing uses. */
    private Optional<String> unused() {
        return reading.problems().stream()
                .filter(problem -> problem.code() == ErrorCode.UNUSED)
                .map(Problem::message)
                .map(message -> "define " + message.replaceAll(".*'(.*)'.*", "$1"))
                .findFirst();
    }

    /** A whole document begins with its front matter, or, where it lacks that, with its title. */
    private static boolean isWhole(String specimen) {
        boolean hasRules = specimen.isBlank() || specimen.contains("```");
        return specimen.startsWith("---") || specimen.startsWith("# ") || !hasRules;
    }

    private static boolean has(String text, String kind) {
        return text.lines().anyMatch(line -> line.matches(kind + "( .*)?"));
    }

    /** The rule blocks of some Markdown, each with its fences. */
    private static List<String> blocks(String markdown) {
        List<String> blocks = new ArrayList<>();
        int at = markdown.indexOf(FENCE);
        while (at >= 0) {
            int end = markdown.indexOf("\n```\n", at);
            end = end < 0 ? markdown.length() : end + 5;
            blocks.add(markdown.substring(at, end));
            at = markdown.indexOf(FENCE, end);
        }
        return blocks;
    }

    private static String head(String block) {
        return block.substring(FENCE.length()).lines().findFirst().orElse("").strip();
    }

    /** A place of the framework, counted from the specimen's first line; null outside it. */
    @Nullable Place inSpecimen(Place place) {
        return place.line() <= before ? null : new Place(place.line() - before, place.column());
    }
}
