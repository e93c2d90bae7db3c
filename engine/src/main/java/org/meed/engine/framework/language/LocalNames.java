package org.meed.engine.framework.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.ValueTable;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.Node;

/** The names that one outcome gives, before those of the whole document. */
final class LocalNames implements Names {

    private final Names outer;
    private final Map<String, Field> fields;
    private final BlockDesk desk;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<String> reading = new LinkedHashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    LocalNames(Names outer, Map<String, Field> fields, BlockDesk desk) {
        this.outer = outer;
        this.fields = fields;
        this.desk = desk;
    }

    @Override
    public @Nullable Node findDefinition(String name, int offset) {
        Field field = fields.get(name);
        if (field == null) {
            return outer.findDefinition(name, offset);
        }
        used.add(name);
        Node node = nodes.get(name);
        return node == null ? read(name, field, offset) : node;
    }

    private Node read(String name, Field field, int offset) {
        Circle.enter(reading, name, offset);
        Node node =
                failed.contains(name)
                        ? null
                        : desk.read(field, text -> Expressions.any(text, this));
        reading.remove(name);
        if (node == null) {
            failed.add(name);
            Node meant = StandIn.ofDefinition(field.text().toString(), this::meant);
            if (meant == null) {
                throw Mistake.said();
            }
            return meant;
        }
        nodes.put(name, node);
        return node;
    }

    /** What another name stands for, here or in the document, as far as it can be told. */
    private Optional<Node> meant(String other) {
        if (fields.containsKey(other)) {
            return Optional.ofNullable(nodes.get(other));
        }
        try {
            return Optional.ofNullable(outer.findDefinition(other, 0));
        } catch (Mistake toldElsewhere) {
            return Optional.empty();
        }
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    List<Field> unused() {
        return fields.entrySet().stream()
                .filter(e -> !used.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public @Nullable ParameterKind findParameter(String name) {
        return outer.findParameter(name);
    }

    @Override
    public @Nullable TableKind findTable(String name) {
        return outer.findTable(name);
    }

    @Override
    public @Nullable ColumnMap findMap(String name) {
        return outer.findMap(name);
    }

    @Override
    public @Nullable ValueTable findValues(String name) {
        return outer.findValues(name);
    }

    @Override
    public List<NumberTable> findNumbers(String name) {
        return outer.findNumbers(name);
    }

    @Override
    public Set<String> outcomes() {
        return outer.outcomes();
    }

    @Override
    public List<String> bands() {
        return outer.bands();
    }

    @Override
    public Set<String> all() {
        Set<String> all = new LinkedHashSet<>(fields.keySet());
        all.addAll(outer.all());
        return all;
    }
}
