package org.meed.house;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that hold for every module's sources. */
class HouseRulesTest {

    private static final int MOST_LINES_IN_A_FILE = 300;
    private static final int MOST_LINES_IN_A_METHOD = 40;
    private static final String REASON = "// Longer than the ceiling because";

    private static final Pattern NAME_OF_NO_IDEA =
            Pattern.compile(".*(Utils?|Helpers?|Manager|Impl)|Abstract.*");

    // Written with a class of one letter, so that these lines do not find themselves.
    private static final Pattern LEFT_UNDONE =
            Pattern.compile("\\b(TO[D]O|FIX[M]E)\\b|@(Dis[a]bled|Ign[o]re)\\b");
    private static final Pattern PLACE_ON_SOME_MACHINE =
            Pattern.compile("(?<![\\w.}/-])/(work|root|home|Users)/\\w|\\b[A-Z]:\\\\\\w");
    private static final Pattern PACKAGE_REGISTRY =
            Pattern.compile(
                    "repo1?[.](maven|apache)|registry[.]|pypi[.]org|proxy[.]golang|artifac[t]ory|jfr[o]g|nex[u]s[.]");

    private static final List<Path> JAVA = Repository.javaFiles();
    private static final JavaSources PARSED = JavaSources.of(JAVA);

    @Test
    void a_file_has_at_most_300_lines_or_says_why_not() {
        Stream<String> breaches =
                JAVA.stream()
                        .filter(file -> Repository.lines(file).count() > MOST_LINES_IN_A_FILE)
                        .filter(file ->
                                Repository.lines(file)
                                        .noneMatch(line -> line.strip().startsWith(REASON)))
                        .map(file ->
                                name(file) + " has " + Repository.lines(file).count() + " lines");

        assertThat(breaches).isEmpty();
    }

    @Test
    void a_method_has_at_most_40_lines() {
        Stream<String> breaches =
                PARSED.methods().stream()
                        .filter(method -> method.lines() > MOST_LINES_IN_A_METHOD)
                        .map(method ->
                                name(method.file())
                                        + ": "
                                        + method.name()
                                        + " has "
                                        + method.lines()
                                        + " lines");

        assertThat(breaches).isEmpty();
    }

    @Test
    void a_switch_over_a_sealed_type_or_an_enum_names_every_case() {
        Choices choices =
                Choices.of(
                        JAVA.stream()
                                .filter(file -> name(file).contains("/src/main/java/"))
                                .toList());

        assertThat(choices.unread()).isEmpty();
        assertThat(choices.closed()).isGreaterThan(100);
        assertThat(choices.withRest()).isEmpty();
    }

    @Test
    void no_type_is_named_after_no_idea() {
        Stream<String> breaches =
                PARSED.types().stream()
                        .filter(type -> NAME_OF_NO_IDEA.matcher(type.name()).matches())
                        .map(type -> name(type.file()) + ": " + type.name());

        assertThat(breaches).isEmpty();
    }

    @Test
    void every_package_of_main_code_says_what_it_is_and_is_null_marked() {
        Stream<String> breaches =
                JAVA.stream()
                        .filter(file -> name(file).contains("/src/main/java/"))
                        .collect(groupingBy(Path::getParent))
                        .keySet()
                        .stream()
                        .map(folder -> folder.resolve("package-info.java"))
                        .filter(info -> !JAVA.contains(info) || !isDescribedAndNullMarked(info))
                        .map(HouseRulesTest::name);

        assertThat(breaches).isEmpty();
    }

    @Test
    void nothing_is_left_undone_or_switched_off() {
        assertThat(linesWith(LEFT_UNDONE)).isEmpty();
    }

    @Test
    void nothing_names_a_place_on_some_machine() {
        assertThat(linesWith(PLACE_ON_SOME_MACHINE)).isEmpty();
    }

    @Test
    void nothing_names_a_package_registry() {
        assertThat(linesWith(PACKAGE_REGISTRY)).isEmpty();
    }

    private static boolean isDescribedAndNullMarked(Path info) {
        List<String> lines = Repository.lines(info).toList();
        return lines.getFirst().startsWith("/**") && lines.contains("@NullMarked");
    }

    private static Stream<String> linesWith(Pattern pattern) {
        return Repository.files().stream()
                .flatMap(file ->
                        Repository.lines(file)
                                .filter(line -> pattern.matcher(line).find())
                                .map(line -> name(file) + ": " + line.strip()));
    }

    private static String name(Path file) {
        return Repository.root().relativize(file).toString().replace('\\', '/');
    }
}
