package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Definition;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.ErrorCode;
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
    private final List<String> bands;
    private Map<String, Parameter> parameters = Map.of();

    Declarations(List<Block> blocks, List<String> bands, Problems problems) {
        this.problems = problems;
        this.bands = bands;
        Set<String> seen = new LinkedHashSet<>();
        for (Block block : blocks) {
            switch (block.kind()) {
                case "define" -> declare(block, seen, () -> defines.put(block.name(), block));
                case "outcome" -> declare(block, seen, () -> outcomes.add(block.name()));
                case "parameter", "clock" -> declare(block, seen, () -> {});
                case "table" ->
                        TableReader.kind(block).ifPresent(kind -> tables.put(block.name(), kind));
                default -> {}
            }
        }
    }

    private void declare(Block block, Set<String> seen, Runnable keep) {
        boolean table = Tables.find(block.name()).isPresent();
        if (table || !seen.add(block.name())) {
            problems.add(
                    ErrorCode.NAME_TAKEN,
                    block.place(),
                    block.clause(),
                    "The name '%s' is taken: %s."
                            .formatted(
                                    block.name(),
                                    table
                                            ? "a table of the history has it"
                                            : "another block has it"),
                    "");
        } else if (!block.name().matches("[a-z][a-z0-9-]*")) {
            problems.add(
                    ErrorCode.NAME_FORM,
                    block.place(),
                    block.clause(),
                    "'%s' is no name: a name is small letters, figures and hyphens."
                            .formatted(block.name()),
                    "");
        } else {
            keep.run();
        }
    }

    void parameters(Map<String, Parameter> known) {
        parameters = known;
    }

    @Override
    public @Nullable Node findDefinition(String name, int offset) {
        Block block = defines.get(name);
        if (block == null || failed.contains(name)) {
            if (failed.contains(name)) {
                throw new Mistake(
                        ErrorCode.BROKEN_DEFINITION,
                        offset,
                        "'%s' is used here, and its definition has a mistake.".formatted(name),
                        "");
            }
            return null;
        }
        used.add(name);
        Node node = read.get(name);
        if (node == null) {
            node = readNow(block, offset);
        }
        return node;
    }

    private Node readNow(Block block, int offset) {
        if (!reading.add(block.name())) {
            throw new Mistake(
                    ErrorCode.CIRCLE,
                    offset,
                    "'%s' is defined by itself: %s."
                            .formatted(block.name(), String.join(" > ", reading)),
                    "");
        }
        try {
            BlockDesk desk = new BlockDesk(block, problems);
            desk.allow(block.fields(), DEFINE_FIELDS);
            Node node = desk.readRequired("is", text -> Expressions.any(text, this));
            if (node == null) {
                failed.add(block.name());
                throw new Mistake(
                        ErrorCode.BROKEN_DEFINITION,
                        offset,
                        "'%s' is used here, and its definition has a mistake."
                                .formatted(block.name()),
                        "");
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
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            return null;
        }
        used.add(name);
        return parameter.isSpan() ? ParameterKind.SPAN : ParameterKind.NUMBER;
    }

    @Override
    public @Nullable TableKind findTable(String name) {
        return tables.get(name);
    }

    @Override
    public boolean isOutcome(String name) {
        return outcomes.contains(name);
    }

    Set<String> outcomes() {
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
