package org.meed.engine.framework.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problems;

/** Reads the fields of one block, turning each mistake into a problem with its place. */
final class BlockDesk {

    private final Block block;
    private final Problems problems;
    private boolean failed;

    BlockDesk(Block block, Problems problems) {
        this.block = block;
        this.problems = problems;
    }

    Block block() {
        return block;
    }

    Source source() {
        return source(block.place());
    }

    Source source(Place place) {
        return new Source(block.clause().number(), place.line());
    }

    void problem(ErrorCode code, Place place, String message, String maybe) {
        failed = true;
        problems.add(code, place, block.clause(), message, maybe);
    }

    /** Whether this block has had a problem, so that nothing should be made of it. */
    boolean failed() {
        return failed;
    }

    /** Reports the fields that a block of this kind does not take, and those that stand twice. */
    void allow(List<Field> fields, Set<String> allowed) {
        Set<String> seen = new HashSet<>();
        for (Field field : fields) {
            if (!allowed.contains(field.word())) {
                problem(
                        ErrorCode.UNKNOWN_FIELD,
                        field.place(),
                        "'%s' is no line of %s.".formatted(field.word(), block.kind()),
                        Suggestion.orElse(
                                field.word(),
                                allowed,
                                "Maybe one of "
                                        + String.join(", ", allowed.stream().sorted().toList())
                                        + "."));
            }
            once(field, seen);
        }
    }

    void once(Field field, Set<String> seen) {
        if (!seen.add(field.word())) {
            problem(
                    ErrorCode.TWICE,
                    field.place(),
                    "'%s' stands twice here.".formatted(field.word()),
                    "");
        }
    }

    /** The field of a word, whose absence is a problem. */
    @Nullable Field required(String word) {
        Field field = block.findField(word);
        if (field == null) {
            problem(
                    ErrorCode.MISSING_FIELD,
                    block.place(),
                    "%s '%s' has no line '%s'.".formatted(block.kind(), block.name(), word),
                    "Maybe '  %s: ...' is missing under it.".formatted(word));
        }
        return field;
    }

    /** What a field's text reads as; null when it is absent or wrong. */
    <T> @Nullable T read(@Nullable Field field, Function<String, T> reader) {
        if (field == null) {
            return null;
        }
        try {
            return reader.apply(field.text().toString());
        } catch (Mistake mistake) {
            problem(
                    mistake.code(),
                    field.text().placeAt(mistake.offset()),
                    mistake.message(),
                    mistake.maybe());
            return null;
        }
    }

    <T> @Nullable T readRequired(String word, Function<String, T> reader) {
        return read(required(word), reader);
    }

    <T> @Nullable T readOptional(String word, Function<String, T> reader) {
        return read(block.findField(word), reader);
    }

    /** The words of a field, parted by commas. */
    static List<String> list(String text) {
        return java.util.Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    static String unquoted(String text) {
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
