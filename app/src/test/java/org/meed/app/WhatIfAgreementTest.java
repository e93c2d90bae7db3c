package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.time.Days;
import org.meed.engine.whatif.Variant;
import org.meed.files.history.HistoryFolder;
import org.meed.files.shelf.Frameworks;

/**
 * Variants of each framework on the shelf, tried together, come to what each comes to by itself
 * when the reference driver runs the plan with the variant laid over it. Parameters and tables are
 * the framework's own.
 *
 * <p>The seed is printed, and can be set by {@code -Dmeed.seed=N}.
 */
class WhatIfAgreementTest {

    private static final long SEED = Long.getLong("meed.seed", 20121026L);
    private static final int HISTORIES = Integer.getInteger("meed.histories", 2);
    private static final int CLIENTS = 60;
    private static final Path SHELF = Path.of("../examples/frameworks");
    private static final int GRIDS = Integer.getInteger("meed.grids", 12);

    /** Frameworks whose few clients come to the same under every value, and why. */
    private static final Set<String> ALIKE =
            Set.of(
                    // a measure of a group, which so few do not move
                    "initiation-engagement");

    @BeforeAll
    static void print_the_seed() {
        System.out.printf(Locale.ROOT, "What-ifs of seed %d%n", SEED);
    }

    static List<Named<Framework>> shelf() {
        return ShelfPropertiesTest.shelf();
    }

    /** Values of every parameter below and above its own, and prices beside them. */
    private static List<Variant> variants(Framework framework) {
        List<Variant> all = new ArrayList<>();
        for (Parameter parameter : new TreeMap<>(framework.plan().parameters()).values()) {
            String text = parameter.name() + "=" + String.join(",", around(parameter));
            all.addAll(grid(framework, text));
        }
        for (PriceTable table : framework.plan().priceTables()) {
            String row = new TreeMap<>(table.prices()).firstKey();
            all.addAll(grid(framework, table.name() + "/*/*=+5%,-10%"));
            all.addAll(
                    grid(
                            framework,
                            table.name() + "/" + row + "/" + table.bands().getLast() + "=123.45"));
        }
        for (NumberTable table : framework.plan().numberTables()) {
            all.addAll(grid(framework, table.name() + "/*/*=-50%"));
        }
        all.addAll(both(framework));
        return all;
    }

    private static List<Variant> grid(Framework framework, String... settings) {
        return new VariantProving(framework, SEED).grid(settings);
    }

    /** Values and prices together. */
    private static List<Variant> both(Framework framework) {
        if (framework.plan().parameters().isEmpty() || framework.plan().priceTables().isEmpty()) {
            return List.of();
        }
        Parameter first = new TreeMap<>(framework.plan().parameters()).firstEntry().getValue();
        return grid(
                framework,
                first.name() + "=" + String.join(",", around(first)),
                framework.plan().priceTables().getFirst().name() + "/*/*=+20%,-20%");
    }

    private static List<String> around(Parameter parameter) {
        Parameter.Value own = parameter.values().getFirst();
        if (own.span() == null) {
            return List.of("0", "1", own.text(), "7.5", "200");
        }
        int amount = own.span().amount();
        String unit = " " + own.span().unit().name().toLowerCase(Locale.ROOT);
        return List.of(
                "0 days",
                amount + unit,
                (amount + 1) + unit,
                amount / 2 + unit,
                "9 weeks",
                3 * amount + unit);
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void variants_come_to_what_each_comes_to_by_itself(Framework framework) {
        List<Variant> variants = variants(framework);
        int differing = 0;
        for (int number = 0; number < HISTORIES; number++) {
            int known = framework.plan().inForce().end() + (number % 2 == 0 ? 1500 : 0);
            differing +=
                    new VariantProving(framework, SEED).differing(variants, number, CLIENTS, known);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d variants, %d differ%n",
                framework.id(),
                variants.size() * HISTORIES,
                differing);
        assertThat(differing > 0).as("seed %s", SEED).isNotEqualTo(ALIKE.contains(framework.id()));
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void variants_of_several_parameters_come_to_what_each_comes_to_by_itself(Framework framework) {
        int variants = new VariantProving(framework, SEED).grids(GRIDS);
        System.out.printf(Locale.ROOT, "%s: %d variants in grids%n", framework.id(), variants);
        boolean hasSeveral = framework.plan().parameters().size() > 1;
        assertThat(variants > 0).as("seed %s", SEED).isEqualTo(hasSeveral);
    }

    /**
     * What Ann's second journey comes to hangs on what the first earned, and Ben has but one: of 12
     * months and 70 days, which are the framework's own, the neighbour's money was told.
     */
    @Test
    void a_variant_is_not_given_the_figures_of_its_neighbour(@TempDir Path folder)
            throws IOException {
        write(
                folder.resolve("episodes.csv"),
                "client,provider,started,discharged,reason,substances",
                "ann,A,2012-04-01,2012-07-01,declined,heroin",
                "ann,C,2013-03-02,2014-04-11,dropped-out,other",
                "ben,A,2012-08-23,2013-05-23,completed-alcohol-free,crack");
        write(
                folder.resolve("top.csv"),
                "client,date,stage,opiates,crack,other",
                "ann,2014-01-14,review,0,28,0",
                "ann,2014-02-28,review,0,0,0",
                "ben,2012-08-09,start,28,28,28",
                "ben,2012-09-20,review,0,0,0",
                "ben,2012-11-30,review,0,0,0");
        write(
                folder.resolve("assessments.csv"),
                "client,date,eligible,band",
                "ann,2012-06-30,yes,medium",
                "ben,2012-08-23,yes,high");
        VariantProving national =
                new VariantProving(Frameworks.load(SHELF + "/national-2012.md"), SEED);
        List<Variant> variants =
                national.grid(
                        "maximum-gap=0 months,12 months,36 months",
                        "minimum-gap=0 days,70 days,210 days");

        int known = Days.parse("2018-05-10");
        assertThat(national.differing(variants, HistoryFolder.read(folder), known, "Ann and Ben"))
                .isEqualTo(7);
    }

    private static void write(Path file, String... lines) throws IOException {
        Files.write(file, List.of(lines));
    }
}
