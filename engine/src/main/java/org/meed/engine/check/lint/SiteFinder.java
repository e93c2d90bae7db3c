package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Definition;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.Document;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Blocks;
import org.meed.engine.framework.plan.OutcomeRule.Result.Clocked;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.plan.OutcomeRule.Result.Once;
import org.meed.engine.framework.plan.PaymentRule;

/** Finds the line of each node that a framework writes down. */
final class SiteFinder {

    private final Document document;
    private final Map<Integer, Block> byLine = new HashMap<>();
    private final List<Site> sites = new ArrayList<>();

    private SiteFinder(Document document) {
        this.document = document;
        document.blocks().forEach(block -> byLine.putIfAbsent(block.place().line(), block));
    }

    /** Every line that says a node, in the order of the document. */
    static List<Site> sites(Framework framework) {
        SiteFinder finder = new SiteFinder(framework.document());
        for (Definition definition : framework.definitions()) {
            finder.add(finder.blockAt(definition.source()), "is", definition.node());
        }
        framework.plan().outcomes().forEach(finder::outcome);
        framework.plan().exclusions().forEach(finder::exclusion);
        for (PaymentRule payment : framework.plan().payments()) {
            Block block = finder.blockAt(payment.source());
            Operands.of(payment.price()).forEach(node -> finder.add(block, "pays", node));
            payment.lines().stream()
                    .skip(1)
                    .forEach(line ->
                            Operands.of(line).forEach(node -> finder.at(line.source(), node)));
        }
        finder.add(
                finder.blockAt(framework.plan().journey().source()),
                "episodes joined over gaps up to",
                framework.plan().journey().gap());
        finder.sites.sort((a, b) -> a.place().compareTo(b.place()));
        return finder.sites;
    }

    private @Nullable Block blockAt(Source source) {
        return byLine.get(source.line());
    }

    static @Nullable Block clockBlock(Document document, String name) {
        for (Block block : document.blocks()) {
            if (block.kind().equals("clock") && block.name().equals(name)) {
                return block;
            }
        }
        return null;
    }

    private void add(@Nullable Block block, String word, @Nullable Node node) {
        if (block != null && node != null) {
            add(block, block.findField(word), node);
        }
    }

    private void add(Block block, @Nullable Field field, @Nullable Node node) {
        if (node != null) {
            Place place = field == null ? block.place() : field.place();
            sites.add(new Site(place, block.clause().number(), node));
        }
    }

    private void outcome(OutcomeRule rule) {
        Block block = blockAt(rule.source());
        if (block != null) {
            for (Field field : block.fields()) {
                add(block, field, rule.locals().get(field.word()));
            }
        }
        add(block, "for each", rule.where());
        if (rule.applies() != null) {
            add(block, "applies", rule.applies().condition());
        }
        switch (rule.result()) {
            case Once once -> {
                for (OutcomeRule.Way way : once.ways()) {
                    at(way.source(), way.met());
                    at(way.source(), way.on());
                }
                add(block, "settles", once.settles());
                if (once.otherwise() != null) {
                    at(once.otherwise().source(), once.otherwise().when());
                    at(once.otherwise().source(), once.otherwise().on());
                }
            }
            case Clocked(var clock, _) -> clock(clock);
            case Grouped grouped ->
                    Operands.of(grouped.group())
                            .forEach(node -> at(grouped.group().source(), node));
            case Blocks blocks -> {
                at(rule.source(), blocks.spells());
                at(rule.source(), blocks.until());
            }
        }
    }

    private void at(Source source, Node node) {
        sites.add(new Site(new Place(source.line(), 1), source.clause(), node));
    }

    private void clock(Clock clock) {
        Block block = clockBlock(document, clock.name());
        add(block, "starts", clock.starts());
        if (clock.pauses() != null) {
            add(block, "pauses during", clock.pauses());
        }
        add(block, "breaks on", clock.breaks());
    }

    private void exclusion(Exclusion rule) {
        Block block = blockAt(rule.source());
        add(block, "when", rule.when());
        add(block, "unless", rule.unless());
        add(block, "on", rule.on());
    }
}
