package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.ExampleRun;
import org.meed.engine.check.trial.Population;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.Question;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.Clause;
import org.meed.engine.framework.document.FrontMatter;
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
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Span;

/** A framework seen from above: what it says, on which line, and what it reads. */
final class Survey {

    private static final Source NOWHERE = new Source("", 1);

    private final Framework framework;
    private final List<Site> sites;
    private final Set<Node> named = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<ExampleRun> runs;
    private final @Nullable Population population;

    Survey(Framework framework, List<ExampleRun> runs) {
        this.framework = framework;
        this.runs = List.copyOf(runs);

        this.sites = SiteFinder.sites(framework);
        sites.forEach(site -> named.add(site.node()));
        this.population = Population.of(framework, runs, contacts());
    }

    Framework framework() {
        return framework;
    }

    /** What came of the worked examples. */
    List<ExampleRun> runs() {
        return runs;
    }

    /** The kinds of contact that a rule asks for. */
    List<String> contacts() {
        return List.copyOf(WordsRead.of(sites, Tables.CONTACTS.column("kind")));
    }

    /** Clients who are made up to try it; null for a framework that is too large for that. */
    @Nullable Population population() {
        return population;
    }

    Plan plan() {
        return framework.plan();
    }

    List<Site> sites() {
        return sites;
    }

    /** The nodes that a line says itself, without those that it takes from another line. */
    List<Node> at(Site site) {
        return Site.nodes(List.of(site.node()), named::contains);
    }

    /** The first line that says such a node itself. */
    @Nullable Site first(Predicate<Node> wanted) {
        for (Site site : sites) {
            if (at(site).stream().anyMatch(wanted)) {
                return site;
            }
        }
        return null;
    }

    /** Every node that an outcome rests on: its own rule's, without those of exceptions. */
    List<Node> of(OutcomeRule rule) {
        List<Node> roots = new ArrayList<>();
        add(roots, rule.where());
        if (rule.applies() != null) {
            roots.add(rule.applies().condition());
        }
        roots.addAll(ofResult(rule));
        return Site.nodes(roots, _ -> false);
    }

    /** Every node of how an outcome is achieved. */
    List<Node> ofResult(OutcomeRule rule) {
        List<Node> roots = new ArrayList<>();
        switch (rule.result()) {
            case Once once ->
                    once.ways()
                            .forEach(way -> {
                                roots.add(way.met());
                                roots.add(way.on());
                            });
            case Grouped grouped -> roots.addAll(Operands.of(grouped.group()));
            case Blocks blocks -> {
                roots.add(blocks.spells());
                roots.add(blocks.until());
            }
            case Clocked(var clock, _) -> {
                roots.add(clock.starts());
                roots.add(clock.breaks());
                if (clock.pauses() != null) {
                    roots.add(clock.pauses());
                }
            }
        }
        return Site.nodes(roots, _ -> false);
    }

    List<Node> of(Exclusion rule) {
        List<Node> roots = new ArrayList<>();
        add(roots, rule.when());
        add(roots, rule.unless());
        add(roots, rule.on());
        return Site.nodes(roots, _ -> false);
    }

    private static void add(List<Node> nodes, @Nullable Node node) {
        if (node != null) {
            nodes.add(node);
        }
    }

    /** A span as it is on the first day in force; null for a name that stands for none. */
    @Nullable Span span(SpanNode node) {
        return switch (node) {
            case SpanNode.Fixed(var span) -> span;
            case SpanNode.Parameter(var name) -> {
                Parameter parameter = plan().parameters().get(name);
                yield parameter == null ? null : parameter.on(plan().inForce().start()).span();
            }
        };
    }

    /** Whether any rule reads a table. */
    boolean reads(Table table) {
        return sites.stream().anyMatch(site -> reads(at(site), table));
    }

    static boolean reads(List<Node> nodes, Table table) {
        return nodes.stream()
                .anyMatch(node -> node instanceof RowsNode.Of(var of, _, _) && of.equals(table));
    }

    /** The clocks that outcomes go by, each once. */
    List<Clock> clocks() {
        Map<String, Clock> clocks = new LinkedHashMap<>();
        for (OutcomeRule outcome : plan().outcomes()) {
            if (outcome.result() instanceof Clocked(var clock, _)) {
                clocks.putIfAbsent(clock.name(), clock);
            }
        }
        return List.copyOf(clocks.values());
    }

    Source source(Clock clock) {
        Block block = SiteFinder.clockBlock(framework.document(), clock.name());
        return block == null ? NOWHERE : new Source(block.clause().number(), block.place().line());
    }

    /** The rule that gives a reason for what becomes of an outcome; the outcome's own, if none. */
    Source source(int place, String because) {
        OutcomeRule outcome = plan().outcomes().get(place);
        for (Exclusion exclusion : plan().exclusions()) {
            if (exclusion.label().equals(because)
                    && exclusion.outcomes().contains(outcome.name())) {
                return exclusion.source();
            }
        }
        return switch (outcome.result()) {
            case Clocked(var clock, _) when clock.because().equals(because) -> source(clock);
            case Once(_, _, _, var otherwise)
                    when otherwise != null && otherwise.because().equals(because) ->
                    otherwise.source();
            case Clocked _, Once _, Grouped _, Blocks _ -> outcome.source();
        };
    }

    boolean answers(Question question) {
        return framework.header().answers().containsKey(question);
    }

    Source firstOutcome() {
        return plan().outcomes().stream()
                .map(OutcomeRule::source)
                .min(Source::compareTo)
                .orElse(NOWHERE);
    }

    /** The first clause whose title has some words in it. */
    @Nullable Clause titled(String words) {
        for (Clause clause : framework.document().clauses()) {
            if (clause.level() > 1 && clause.title().toLowerCase(Locale.UK).contains(words)) {
                return clause;
            }
        }
        return null;
    }

    /** Where the front matter says something, or where it begins. */
    Place frontMatter(String key) {
        FrontMatter.Entry entry = framework.document().frontMatter().find(key);
        return entry == null ? new Place(1, 1) : entry.place();
    }

    static Place place(Source source) {
        return new Place(source.line(), 1);
    }
}
