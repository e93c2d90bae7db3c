package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.Definition;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.ValueTable;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.schema.Tables;

/** The names that a document declares; a definition is read when its name is first met. */
final class Declarations implements Names {

    private static final Set<String> DEFINE_FIELDS = Set.of("is");

    private final Problems problems;
    private final Map<String, Block> defines = new LinkedHashMap<>();
    private final Map<String, Node> read = new HashMap<>();
    private final Set<String> failed = new LinkedHashSet<>();
    private final Set<String> reading = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> outcomes = new LinkedHashSet<>();
    private final Map<String, TableKind> tables = new HashMap<>();
    private final Map<String, Block> parameterBlocks = new LinkedHashMap<>();
    private final Map<String, Node> standIns = new HashMap<>();
    private final Set<String> clockNames = new LinkedHashSet<>();
    private final NameBook book;
    private final List<String> bands;
    private Map<String, Parameter> parameters = Map.of();
    private Map<String, ColumnMap> maps = Map.of();
    private Map<String, ValueTable> values = Map.of();
    private List<NumberTable> numbers = List.of();

    Declarations(List<Block> blocks, List<String> bands, Problems problems) {
        this.problems = problems;
        this.bands = bands;
        this.book = new NameBook(problems);
        for (Block block : blocks) {
            switch (block.kind()) {
                case "define" -> book.take(block, () -> defines.put(block.name(), block));
                case "outcome" -> book.take(block, () -> outcomes.add(block.name()));
                case "parameter" ->
                        book.take(block, () -> parameterBlocks.put(block.name(), block));
                case "clock" -> book.take(block, () -> clockNames.add(block.name()));
                case "group" -> book.take(block, () -> {});
                case "table" ->
                        book.takeTable(block, kind -> tables.put(block.name(), kind), failed);
                default -> {}
            }
        }
    }

    void parameters(Map<String, Parameter> known) {
        parameters = known;
        failed.addAll(parameterBlocks.keySet());
        failed.removeAll(known.keySet());
    }

    boolean isClock(String name) {
        return clockNames.contains(name);
    }

    /** What has a name already, as the words of a sentence; empty when nothing has. */
    String holder(String name) {
        return book.holder(name);
    }

    /** The tables that expressions look into, and those that have a mistake of their own. */
    void tables(
            Map<String, ColumnMap> knownMaps,
            Map<String, ValueTable> knownValues,
            List<NumberTable> knownNumbers,
            Set<String> failedTables) {
        maps = knownMaps;
        values = knownValues;
        numbers = List.copyOf(knownNumbers);
        failed.addAll(failedTables);
    }

    @Override
    public @Nullable Node findDefinition(String name, int offset) {
        used.add(name);
        if (failed.contains(name)) {
            return standIn(name);
        }
        Block block = defines.get(name);
        if (block == null) {
            return null;
        }
        Node node = read.get(name);
        if (node == null) {
            node = readNow(block, offset);
        }
        return node;
    }

    /**
     * Something in the place of what a mistaken block was meant to define, so that its users can be
     * read on.
     */
    private Node standIn(String name) {
        Node known = standIns.get(name);
        Block block = defines.get(name);
        Field is = block == null ? null : block.findField("is");
        if (known == null && is != null) {
            known =
                    StandIn.ofDefinition(
                            is.text().toString(),
                            other ->
                                    Optional.ofNullable(
                                            read.getOrDefault(other, standIns.get(other))));
        }
        if (known == null) {
            throw Mistake.said();
        }
        standIns.put(name, known);
        return known;
    }

    private Node readNow(Block block, int offset) {
        Circle.enter(reading, block.name(), offset);
        try {
            BlockDesk desk = new BlockDesk(block, problems);
            desk.allow(DEFINE_FIELDS);
            Node node = desk.readRequired("is", text -> Expressions.any(text, this));
            if (node == null || desk.failed()) {
                failed.add(block.name());
                return standIn(block.name());
            }
            read.put(block.name(), node);
            return node;
        } finally {
            reading.remove(block.name());
        }
    }

    /** Reads what no rule has used yet, and gives every definition in written order. */
    List<Definition> definitions() {
        List<Definition> definitions = new ArrayList<>();
        for (Block block : defines.values()) {
            if (!read.containsKey(block.name()) && !failed.contains(block.name())) {
                try {
                    readNow(block, 0);
                } catch (Mistake alreadyReported) {
                    continue;
                }
            }
            Node node = read.get(block.name());
            if (node != null) {
                definitions.add(
                        new Definition(
                                block.name(), node, new BlockDesk(block, problems).source()));
            }
        }
        return definitions;
    }

    /** The definitions that nothing uses. */
    List<Block> unused() {
        return defines.values().stream().filter(block -> !used.contains(block.name())).toList();
    }

    @Override
    public @Nullable ParameterKind findParameter(String name) {
        Block block = parameterBlocks.get(name);
        if (failed.contains(name) && block != null) {
            used.add(name);
            ParameterKind meant = StandIn.ofParameter(block);
            if (meant == null) {
                throw Mistake.said();
            }
            return meant;
        }
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            return null;
        }
        used.add(name);
        return parameter.isSpan() ? ParameterKind.SPAN : ParameterKind.NUMBER;
    }

    @Override
    public @Nullable TableKind findTable(String name) {
        if (failed.contains(name)) {
            throw Mistake.said();
        }
        return tables.get(name);
    }

    @Override
    public @Nullable ColumnMap findMap(String name) {
        return maps.get(name);
    }

    @Override
    public @Nullable ValueTable findValues(String name) {
        return values.get(name);
    }

    @Override
    public List<NumberTable> findNumbers(String name) {
        return numbers.stream().filter(table -> table.name().equals(name)).toList();
    }

    @Override
    public Set<String> outcomes() {
        return outcomes;
    }

    @Override
    public List<String> bands() {
        return bands;
    }

    @Override
    public Set<String> all() {
        Set<String> all = new LinkedHashSet<>(defines.keySet());
        all.addAll(parameters.keySet());
        all.addAll(tables.keySet());
        Tables.all().forEach(table -> all.add(table.name()));
        return all;
    }
}
