package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Overlay;
import org.meed.engine.framework.Parameter;
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
 * Holds variants that are tried together to what each comes to by itself, when the reference driver
 * runs the plan with the variant laid over it.
 *
 * @param seed of the histories
 */
record VariantProving(Framework framework, long seed) {

    /** How many parameters have other values in a grid. */
    private static final int SEVERAL = 3;

    /** So few clients that all of a block are often alike under several variants. */
    private static final int FEW = 12;

    /** Variants of what a command line would say. */
    List<Variant> grid(String... settings) {
        return Variant.grid(
                List.of(settings).stream()
                        .map(text -> Setting.parse(framework.plan(), text))
                        .toList());
    }

    /**
     * Tries grids of several parameters at once, each over a history of few clients: so a variant
     * may differ from its neighbour in what came earlier alone, or in the rest alone.
     *
     * @return how many variants that were
     */
    int grids(int count) {
        List<Parameter> parameters =
                new ArrayList<>(new TreeMap<>(framework.plan().parameters()).values());
        Random random = new Random(seed);
        int tried = 0;
        for (int grid = 0; grid < count && parameters.size() > 1; grid++) {
            Collections.shuffle(parameters, random);
            List<Variant> variants =
                    grid(
                            parameters.stream()
                                    .limit(SEVERAL)
                                    .map(VariantProving::values)
                                    .toArray(String[]::new));
            differing(variants, grid, FEW, framework.plan().inForce().end() + 1500);
            tried += variants.size();
        }
        return tried;
    }

    private static String values(Parameter parameter) {
        Parameter.Value own = parameter.values().getFirst();
        if (own.span() == null) {
            return "%s=0,%s,200".formatted(parameter.name(), own.text());
        }
        int amount = own.span().amount();
        String unit = own.span().unit().name().toLowerCase(Locale.ROOT);
        return "%s=0 days,%s %s,%s %s".formatted(parameter.name(), amount, unit, 3 * amount, unit);
    }

    /**
     * How many variants come to something else than the framework itself.
     *
     * @param number of the history
     */
    int differing(List<Variant> variants, int number, int clients, int known) {
        BoundaryHistories stories = new BoundaryHistories(seed, Vocabulary.of(framework));
        return differing(
                variants,
                ToldHistory.of(stories.history(number, clients)),
                known,
                "history %s of seed %s".formatted(number, seed));
    }

    /**
     * The same over any history.
     *
     * @param name of the history
     */
    int differing(List<Variant> variants, History history, int known, String name) {
        List<Overlay> overlays = variants.stream().map(Variant::overlay).toList();
        List<Map<Group, Figures>> together =
                new WhatIf(framework, history, known).figures(overlays);
        PricedVariant before = alone(framework, history, known);
        int differing = 0;
        for (int place = 0; place < variants.size(); place++) {
            Framework other = framework.with(framework.plan().with(overlays.get(place)));
            Map<Group, Figures> itself = alone(other, history, known).beside(before);
            assertThat(together.get(place))
                    .as("%s, %s, %s", framework.id(), variants.get(place).text(), name)
                    .isEqualTo(itself);
            differing += itself.getOrDefault(Group.ALL, Figures.NONE).clients() > 0 ? 1 : 0;
        }
        return differing;
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
