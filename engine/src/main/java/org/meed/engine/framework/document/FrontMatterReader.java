package org.meed.engine.framework.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads front matter as YAML of texts only, two levels deep and no aliases. */
final class FrontMatterReader {

    static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

    private static final int MOST_CHARACTERS = 200_000;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setSchema(new FailsafeSchema())
                    .setMaxAliasesForCollections(0)
                    .setAllowDuplicateKeys(false)
                    .setAllowRecursiveKeys(false)
                    .setCodePointLimit(MOST_CHARACTERS)
                    .build();

    private final Problems problems;

    private FrontMatterReader(Problems problems) {
        this.problems = problems;
    }

    static FrontMatter read(List<String> lines, Problems problems) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            problems.add(
                    ErrorCode.NO_FRONT_MATTER,
                    new Place(1, 1),
                    "A framework begins with its front matter, and this file does not.",
                    "Maybe the first line should be '---', with 'id:' and 'title:' under it.");
            return NONE;
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).strip().equals("---")) {
            end++;
        }
        if (end == lines.size()) {
            problems.add(
                    ErrorCode.NO_FRONT_MATTER,
                    new Place(1, 1),
                    "The front matter is not closed.",
                    "Maybe a line '---' is missing after it.");
            return NONE;
        }
        String yaml = String.join("\n", lines.subList(1, end));
        return new FrontMatter(new FrontMatterReader(problems).entries(yaml), end + 1);
    }

    private Map<String, FrontMatter.Entry> entries(String yaml) {
        if (yaml.length() > MOST_CHARACTERS || tooDeep(yaml)) {
            problems.add(
                    ErrorCode.FRONT_MATTER_FORM,
                    new Place(2, 1),
                    "The front matter is too large or nested too deep.",
                    "Maybe its text belongs into a clause.");
            return Map.of();
        }
        try {
            Node root = new Compose(SETTINGS).composeString(yaml).orElse(null);
            return root == null ? Map.of() : named(root, 0);
        } catch (MarkedYamlEngineException wrong) {
            Place place =
                    wrong.getProblemMark().map(FrontMatterReader::place).orElse(new Place(2, 1));
            problems.add(
                    ErrorCode.FRONT_MATTER_FORM,
                    place,
                    "The front matter is not YAML here: " + wrong.getProblem() + ".",
                    "Maybe a colon or a quote is missing.");
        } catch (YamlEngineException wrong) {
            problems.add(
                    ErrorCode.FRONT_MATTER_FORM,
                    new Place(2, 1),
                    "The front matter is not YAML.",
                    "Maybe a colon or a quote is missing.");
        }
        return Map.of();
    }

    /**
     * Flow collections nest without lines; the YAML reader recurses into them, so their depth is
     * bounded here.
     */
    private static boolean tooDeep(String yaml) {
        int depth = 0;
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            }
            if (depth > 10) {
                return true;
            }
        }
        return yaml.lines().anyMatch(line -> line.startsWith(" ".repeat(40)) || dashes(line) > 5);
    }

    private static long dashes(String line) {
        return line.chars().takeWhile(c -> c == '-' || c == ' ').filter(c -> c == '-').count();
    }

    private Map<String, FrontMatter.Entry> named(Node node, int depth) {
        Map<String, FrontMatter.Entry> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = scalar(tuple.getKeyNode());
                FrontMatter.Entry entry = entry(tuple, depth);
                if (key == null || entries.putIfAbsent(key, entry) != null) {
                    problems.add(
                            ErrorCode.FRONT_MATTER_FORM,
                            entry.place(),
                            key == null
                                    ? "A name in the front matter is a plain word."
                                    : "'%s' stands twice in the front matter.".formatted(key),
                            key == null
                                    ? "Maybe a colon too many."
                                    : "Maybe one of the two should go.");
                }
            }
        } else {
            problems.add(
                    ErrorCode.FRONT_MATTER_FORM,
                    node.getStartMark().map(FrontMatterReader::place).orElse(new Place(2, 1)),
                    "The front matter is not lines of 'name: text'.",
                    "Maybe 'id: national-2012' is missing.");
        }
        return entries;
    }

    private FrontMatter.Entry entry(NodeTuple tuple, int depth) {
        Node value = tuple.getValueNode();
        Place place =
                tuple.getKeyNode()
                        .getStartMark()
                        .map(FrontMatterReader::place)
                        .orElse(new Place(2, 1));
        return switch (value) {
            case ScalarNode scalar ->
                    new FrontMatter.Entry(place, scalar.getValue().strip(), List.of(), Map.of());
            case SequenceNode sequence ->
                    new FrontMatter.Entry(place, "", items(sequence), Map.of());
            case MappingNode mapping when depth == 0 ->
                    new FrontMatter.Entry(place, "", List.of(), named(mapping, depth + 1));
            default -> new FrontMatter.Entry(place, "", List.of(), Map.of());
        };
    }

    private static List<String> items(SequenceNode sequence) {
        return sequence.getValue().stream()
                .map(FrontMatterReader::scalar)
                .map(text -> text == null ? "" : text)
                .toList();
    }

    private static @Nullable String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 2, mark.getColumn() + 1);
    }
}
