package org.meed.engine.framework.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.schema.NearestWord;

/** Reads the fields of one block, turning each mistake into a problem with its place. */
final class BlockDesk {

    private final Block block;
    private final Problems problems;
    private final Set<String> slips = new HashSet<>();
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
        problem(code, place, message, () -> maybe);
    }

    /** The same, where the way to mend it takes time to find. */
    void problem(ErrorCode code, Place place, String message, Supplier<String> maybe) {
        failed = true;
        problems.add(code, place, block.clause(), message, maybe);
    }

    /** Whether this block has had a problem, so that nothing should be made of it. */
    boolean failed() {
        return failed;
    }

    /** Reports the fields that a block of this kind does not take, and those that stand twice. */
    void allow(Set<String> allowed) {
        allow(allowed, "parts");
    }

    /**
     * The same.
     *
     * @param above the one line that may have lines under it
     */
    void allow(Set<String> allowed, String above) {
        allow(allowed, above, Set.of());
    }

    /**
     * The same.
     *
     * @param again those that may stand more than once
     */
    void allow(Set<String> allowed, String above, Set<String> again) {
        Set<String> seen = new HashSet<>();
        for (Field field : block.fields()) {
            allowField(field, allowed, false);
            if (!again.contains(field.word())) {
                once(field, seen);
            }
            if (!field.word().equals(above)) {
                allowUnder(field, Set.of());
            }
        }
    }

    /** Reports the fields under a field that do not belong there, and those that stand twice. */
    void allowUnder(Field field, Set<String> allowed) {
        Set<String> seen = new HashSet<>();
        for (Field child : field.children()) {
            allowField(child, allowed, true);
            once(child, seen);
        }
    }

    private void allowField(Field field, Set<String> allowed, boolean under) {
        if (allowed.contains(field.word())) {
            return;
        }
        slip(field, allowed);
        String words = String.join(", ", allowed.stream().sorted().toList());
        String among =
                !under
                        ? "Maybe one of %s.".formatted(words)
                        : "Maybe %sit should stand no deeper than the line above it."
                                .formatted(
                                        allowed.isEmpty() ? "" : "'" + words + "' is meant, or ");
        problem(
                ErrorCode.UNKNOWN_FIELD,
                field.place(),
                "%s takes no line '%s' here.".formatted(kind(block), field.word()),
                Suggestion.orElse(field.word(), allowed, among));
    }

    /** A kind of block as the subject of a sentence. */
    static String kind(Block block) {
        return ("aeiou".indexOf(word(block).charAt(0)) < 0 ? "A " : "An ") + word(block);
    }

    /** A kind of block as a noun. */
    static String word(Block block) {
        return block.kind().equals("define") ? "definition" : block.kind();
    }

    /** Notes which line was perhaps meant by another word, so that it is not called missing too. */
    boolean slip(Field field, Set<String> words) {
        Optional<String> meant = NearestWord.of(field.word(), words);
        meant.ifPresent(slips::add);
        return meant.isPresent();
    }

    void once(Field field, Set<String> seen) {
        if (!seen.add(field.word())) {
            problem(
                    ErrorCode.TWICE,
                    field.place(),
                    "'%s' stands twice here.".formatted(field.word()),
                    "Maybe one of the two should go.");
        }
    }

    /** The field of a word, whose absence is a problem. */
    @Nullable Field required(String word) {
        Field field = block.findField(word);
        if (field == null && (block.damaged() || slips.contains(word))) {
            failed = true;
        } else if (field == null) {
            problem(
                    ErrorCode.MISSING_FIELD,
                    block.place(),
                    "%s needs a line '%s', and this one has none.".formatted(kind(block), word),
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
            failed = true;
            if (mistake.isSaid()) {
                return null;
            }
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
