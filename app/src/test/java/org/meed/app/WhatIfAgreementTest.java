package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Overlay;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.history.History;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;
import org.meed.engine.whatif.Figures;
import org.meed.engine.whatif.Group;
import org.meed.engine.whatif.PricedVariant;
import org.meed.engine.whatif.Setting;
import org.meed.engine.whatif.Variant;
import org.meed.lab.population.BoundaryHistories;
import org.meed.lab.population.Vocabulary;

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
        return Variant.grid(
                List.of(settings).stream()
                        .map(text -> Setting.parse(framework.plan(), text))
                        .toList());
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
            History history =
                    ToldHistory.of(
                            new BoundaryHistories(SEED, Vocabulary.of(framework))
                                    .history(number, CLIENTS));
            int known = framework.plan().inForce().end() + (number % 2 == 0 ? 1500 : 0);
            List<Overlay> overlays = variants.stream().map(Variant::overlay).toList();
            List<Map<Group, Figures>> together =
                    new WhatIf(framework, history, known).figures(overlays);
            PricedVariant before = alone(framework, history, known);
            for (int place = 0; place < variants.size(); place++) {
                Framework other = framework.with(framework.plan().with(overlays.get(place)));
                Map<Group, Figures> itself = alone(other, history, known).beside(before);
                assertThat(together.get(place))
                        .as(
                                "%s, %s, seed %s, history %s",
                                framework.id(), variants.get(place).text(), SEED, number)
                        .isEqualTo(itself);
                if (itself.getOrDefault(Group.ALL, Figures.NONE).clients() > 0) {
                    differing++;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d variants, %d differ%n",
                framework.id(),
                variants.size() * HISTORIES,
                differing);
        assertThat(differing > 0).as("seed %s", SEED).isNotEqualTo(ALIKE.contains(framework.id()));
    }

    /** What the reference driver and a statement say. */
    private static PricedVariant alone(Framework framework, History history, int known) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        List<Determination> clients = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            clients.add(driver.determine(history.knownOn(i, known)));
        }
        List<Determination> all =
                new GroupDriver(framework.plan()).withGroups(clients, history, known);
        Statements statements = new Statements(framework, history);
        List<List<Priced>> paid = statements.price(all);
        return new PricedVariant(all, paid, statements.ofContracts(known));
    }
}
