package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.CodeList;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.Definition;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Framework.Header;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.ValueTable;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.Document;
import org.meed.engine.framework.document.DocumentReader;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Contracting;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.GroupRule;
import org.meed.engine.framework.plan.JourneyRule;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.time.DateRange;

/**
 * Reads a framework: document, then typed rules, then plan. Reports every mistake it can find in
 * one go.
 */
public final class FrameworkReader {

    private static final Set<String> KINDS =
            Set.of(
                    "parameter",
                    "table",
                    "define",
                    "journey",
                    "clock",
                    "outcome",
                    "exclusion",
                    "payment",
                    "share",
                    "group",
                    "limit",
                    "example");

    private static final Set<String> WITH_ROWS = Set.of("table", "example");

    private final Problems problems = new Problems();
    private final Document document;
    private final Header header;
    private final DateRange inForce;
    private final Declarations declarations;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, CodeList> codeLists = new LinkedHashMap<>();
    private final Map<String, ColumnMap> columnMaps = new LinkedHashMap<>();
    private final Map<String, ValueTable> valueTables = new LinkedHashMap<>();
    private final List<PriceTable> priceTables = new ArrayList<>();
    private final List<NumberTable> numberTables = new ArrayList<>();
    private final Set<String> failedTables = new HashSet<>();

    private FrameworkReader(String text) {
        document = DocumentReader.read(text, problems);
        HeaderReader headerReader = new HeaderReader(document.frontMatter(), problems);
        header = headerReader.header();
        inForce = headerReader.inForce();
        declarations = new Declarations(document.blocks(), header.bands(), problems);
    }

    /** Reads a framework from its text. */
    public static FrameworkReading read(String text) {
        FrameworkReader reader = new FrameworkReader(text);
        Framework framework =
                reader.problems.has(ErrorCode.NOT_A_DOCUMENT) ? null : reader.framework();
        return new FrameworkReading(
                reader.problems.isEmpty() ? framework : null,
                reader.problems.sorted(),
                reader.problems.more());
    }

    private @Nullable Framework framework() {
        document.blocks().forEach(this::checkKind);
        readParameters();
        readTables();
        JourneyRule journey = journey();
        List<OutcomeRule> outcomes = outcomes(clocks(), groups());
        List<Definition> definitions = declarations.definitions();
        List<Exclusion> exclusions =
                each("exclusion", desk -> new SharedRuleReader(desk, declarations).exclusion());
        List<PaymentRule> payments =
                each("payment", desk -> new PaymentReader(desk, declarations).read());
        Contracting contracting = contracting();
        List<LimitRule> limits = each("limit", desk -> new LimitReader(desk, declarations).read());
        List<WorkedExample> examples = examples(contracting.paid());
        if (journey == null) {
            return null;
        }
        Plan plan =
                new Plan(
                        inForce,
                        journey,
                        outcomes,
                        exclusions,
                        payments,
                        limits,
                        contracting,
                        parameters,
                        codeLists,
                        columnMaps,
                        valueTables,
                        priceTables,
                        numberTables);
        new WholeCheck(plan, header, document, declarations, problems).run();
        return new Framework(header, document, plan, definitions, examples);
    }

    private List<WorkedExample> examples(Set<String> paid) {
        return each(
                "example", desk -> new ExampleReader(desk, declarations.outcomes(), paid).read());
    }

    private Contracting contracting() {
        return new Contracting(
                each("share", desk -> new ContractReader(desk, declarations).share()),
                each("payment", desk -> new ContractReader(desk, declarations).payment()));
    }

    private void checkKind(Block block) {
        if (!KINDS.contains(block.kind())) {
            problems.add(
                    ErrorCode.BLOCK_KIND,
                    block.place(),
                    block.clause(),
                    "'%s' is no kind of block.".formatted(block.kind()),
                    Suggestion.orElse(
                            block.kind(),
                            KINDS,
                            "Maybe one of "
                                    + String.join(", ", KINDS.stream().sorted().toList())
                                    + "."));
        } else if (!block.rows().isEmpty() && !WITH_ROWS.contains(block.kind())) {
            problems.add(
                    ErrorCode.TABLE_FORM,
                    block.rows().getFirst().place(),
                    block.clause(),
                    "%s takes no rows of a table.".formatted(BlockDesk.kind(block)),
                    "Maybe they belong into a block 'table' or 'example'.");
        }
    }

    private interface BlockReading<T> {
        @Nullable T read(BlockDesk desk);
    }

    private <T> List<T> each(String kind, BlockReading<T> reading) {
        List<T> all = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind().equals(kind)) {
                T read = reading.read(new BlockDesk(block, problems));
                if (read != null) {
                    all.add(read);
                }
            }
        }
        return all;
    }

    private void readParameters() {
        for (Parameter parameter : each("parameter", desk -> new ParameterReader(desk).read())) {
            parameters.putIfAbsent(parameter.name(), parameter);
        }
        declarations.parameters(parameters);
    }

    private void readTables() {
        for (Block block : document.blocks()) {
            if (block.kind().equals("table")) {
                readTable(block);
            }
        }
        declarations.tables(columnMaps, valueTables, numberTables, failedTables);
    }

    private void readTable(Block block) {
        BlockDesk desk = new BlockDesk(block, problems);
        Names.TableKind kind = TableReader.kind(block).orElse(null);
        if (kind == null) {
            TableReader.noKind(desk);
            return;
        }
        TableReader reader = new TableReader(desk, kind);
        switch (kind) {
            case PRICES ->
                    addPrices(
                            new PriceReader(reader).read(declarations.outcomes(), header.bands()),
                            desk);
            case CODES -> codeLists.putIfAbsent(block.name(), reader.codes());
            case MAP -> columnMaps.putIfAbsent(block.name(), reader.map());
            case VALUES -> valueTables.putIfAbsent(block.name(), reader.values());
            case NUMBERS -> addNumbers(new NumberReader(reader).read(), desk);
        }
        if (desk.failed()) {
            failedTables.add(block.name());
        }
    }

    private void addPrices(PriceTable table, BlockDesk desk) {
        once(
                priceTables.stream()
                        .anyMatch(other ->
                                other.name().equals(table.name()) && other.from() == table.from()),
                desk);
        priceTables.add(table);
    }

    private void addNumbers(NumberTable table, BlockDesk desk) {
        once(
                numberTables.stream()
                        .anyMatch(other ->
                                other.name().equals(table.name()) && other.from() == table.from()),
                desk);
        numberTables.add(table);
    }

    private static void once(boolean again, BlockDesk desk) {
        if (again) {
            desk.problem(
                    ErrorCode.TABLE_OVERLAP,
                    desk.block().place(),
                    "Two tables '%s' hold from one day on.".formatted(desk.block().name()),
                    "Maybe one of them holds from a later day.");
        }
    }

    private @Nullable JourneyRule journey() {
        List<Block> blocks =
                document.blocks().stream().filter(b -> b.kind().equals("journey")).toList();
        if (blocks.size() != 1) {
            problems.add(
                    ErrorCode.JOURNEY_RULE,
                    blocks.isEmpty() ? new Place(1, 1) : blocks.get(1).place(),
                    "A framework says once how episodes make a journey; this one says it %s times."
                            .formatted(blocks.size()),
                    "Maybe a block 'journey' with 'episodes joined over gaps up to: 21 days'.");
        }
        return blocks.isEmpty()
                ? null
                : new SharedRuleReader(new BlockDesk(blocks.getFirst(), problems), declarations)
                        .journey();
    }

    private Map<String, Clock> clocks() {
        Map<String, Clock> clocks = new HashMap<>();
        for (Clock clock : each("clock", desk -> new ClockReader(desk, declarations).read())) {
            clocks.put(clock.name(), clock);
        }
        return clocks;
    }

    private Map<String, GroupRule> groups() {
        Map<String, GroupRule> groups = new HashMap<>();
        for (GroupRule group : each("group", desk -> new GroupReader(desk, declarations).read())) {
            groups.put(group.name(), group);
        }
        return groups;
    }

    private List<OutcomeRule> outcomes(Map<String, Clock> clocks, Map<String, GroupRule> groups) {
        Set<String> domains = new HashSet<>(header.domains());
        return each(
                "outcome",
                desk ->
                        GroupOutcomeReader.isOfGroup(desk)
                                ? new GroupOutcomeReader(desk, groups, domains, declarations).read()
                                : new OutcomeReader(desk, declarations, clocks, domains).read());
    }
}
