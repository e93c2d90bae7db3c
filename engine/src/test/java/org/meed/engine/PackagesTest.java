package org.meed.engine;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What each room of the engine may use. The table is the rule: what it does not allow fails, and so
 * does a room that it does not list. Packages within a room (as {@code framework.plan}) are part of
 * that room.
 */
class PackagesTest {

    private static final String ENGINE = "org.meed.engine";
    private static final Pattern SPACES = Pattern.compile(" +");

    /**
     * Each room, and what it may use beside itself and the basics. A room may be listed before it
     * exists.
     */
    private static final Map<String, Set<String>> MAY_USE =
            table(
                    """
                    time
                    money
                    ratio
                    schema     time
                    history    time ratio schema
                    framework  time money ratio schema org.snakeyaml org.commonmark
                    instrument framework
                    determine  time ratio schema history framework
                    columns    time ratio schema history framework determine
                    whatif     time money ratio schema history framework determine columns price
                    price      time money ratio schema history framework determine
                    ledger     time money framework price
                    programme  time money ratio schema history framework determine price
                    restate    time money schema history framework determine price programme
                    check      time money ratio schema history framework determine columns price ledger programme
                    explain    time money ratio schema history framework determine price ledger programme check org.commonmark
                    """);

    /**
     * The parts of the platform that every room may use: no files, no network, no threads of its
     * own, no reflection.
     */
    private static final Set<String> BASICS =
            Set.of(
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math",
                    "java.nio.charset",
                    "java.security",
                    "java.text",
                    "java.time",
                    "java.time.format",
                    "java.time.temporal",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "org.jspecify.annotations");

    /** Classes among the basics that are a clock, chance, or a way out of the engine. */
    private static final Set<String> CLOCK_CHANCE_OR_WAY_OUT =
            Set.of(
                    "java.lang.Process",
                    "java.lang.ProcessBuilder",
                    "java.lang.Runtime",
                    "java.lang.Thread",
                    "java.security.SecureRandom",
                    "java.time.Clock",
                    "java.util.Calendar",
                    "java.util.Date",
                    "java.util.GregorianCalendar",
                    "java.util.Random",
                    "java.util.Scanner",
                    "java.util.SplittableRandom",
                    "java.util.Timer",
                    "java.util.UUID");

    private static final Pattern ASKS_FOR_CLOCK_CHANCE_OR_SURROUNDINGS =
            Pattern.compile(
                    "java\\.time\\..*\\.now"
                            + "|java\\.lang\\.System\\.(?!arraycopy).*"
                            + "|java\\.lang\\.(Strict)?Math\\.random"
                            + "|java\\..*\\.(getDefault|systemDefault)");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ENGINE);

    @Test
    void every_room_is_listed() {
        Stream<String> rooms =
                CLASSES.stream().filter(c -> !isPackageInfo(c)).map(PackagesTest::room);

        assertThat(rooms.distinct()).isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void a_room_uses_only_what_the_table_allows() {
        Stream<String> breaches =
                CLASSES.stream()
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .filter(d ->
                                !mayUse(
                                        d.getOriginClass(),
                                        d.getTargetClass().getBaseComponentType()))
                        .map(d -> room(d.getOriginClass()) + ": " + d.getDescription())
                        .distinct();

        assertThat(breaches).isEmpty();
    }

    @Test
    void nothing_asks_for_the_time_the_surroundings_or_chance() {
        Stream<String> breaches =
                CLASSES.stream()
                        .flatMap(c -> c.getAccessesFromSelf().stream())
                        .filter(PackagesTest::asksForClockChanceOrSurroundings)
                        .map(JavaAccess::getDescription);

        assertThat(breaches).isEmpty();
    }

    @Test
    void no_two_rooms_use_each_other() {
        MAY_USE.forEach((room, uses) ->
                uses.forEach(used ->
                        assertThat(MAY_USE.getOrDefault(used, Set.of()))
                                .as("%s, which %s uses", used, room)
                                .doesNotContain(room)));
    }

    private static boolean mayUse(JavaClass origin, JavaClass target) {
        String name = target.getPackageName();
        if (target.isPrimitive()) {
            return true;
        }
        if (BASICS.contains(name)) {
            return !CLOCK_CHANCE_OR_WAY_OUT.contains(target.getName());
        }
        Set<String> allowed = MAY_USE.getOrDefault(room(origin), Set.of());
        if (isWithin(name, ENGINE)) {
            return room(target).equals(room(origin)) || allowed.contains(room(target));
        }
        return allowed.stream().anyMatch(library -> isWithin(name, library));
    }

    private static boolean asksForClockChanceOrSurroundings(JavaAccess<?> access) {
        String called = access.getTargetOwner().getName() + "." + access.getTarget().getName();
        return ASKS_FOR_CLOCK_CHANCE_OR_SURROUNDINGS.matcher(called).matches();
    }

    /**
     * The first part of the package's name within the engine; empty for the engine's own package.
     */
    private static String room(JavaClass c) {
        String name = c.getPackageName();
        return name.equals(ENGINE)
                ? ""
                : name.substring(ENGINE.length() + 1).replaceFirst("\\..*", "");
    }

    private static boolean isPackageInfo(JavaClass c) {
        return c.getSimpleName().equals("package-info");
    }

    private static boolean isWithin(String name, String packageName) {
        return name.equals(packageName) || name.startsWith(packageName + ".");
    }

    private static Map<String, Set<String>> table(String lines) {
        return lines.lines()
                .map(line -> SPACES.splitAsStream(line).toList())
                .collect(
                        toUnmodifiableMap(
                                List::getFirst, line -> Set.copyOf(line.subList(1, line.size()))));
    }
}
