package org.meed.engine.framework.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.framework.language.Names.TableKind;
import org.meed.engine.schema.Tables;

/** Enters each name that a document gives, once, and reports one that it cannot give. */
final class NameBook {

    /**
     * The words that open a form of the language: as a name, such a word would never be reached.
     */
    private static final Set<String> WORDS =
            Set.of(
                    "and",
                    "are",
                    "at",
                    "but",
                    "each",
                    "earliest",
                    "every",
                    "exist",
                    "exists",
                    "day",
                    "days",
                    "first",
                    "for",
                    "is",
                    "journey",
                    "known",
                    "greatest",
                    "last",
                    "least",
                    "less",
                    "nearest",
                    "not",
                    "number",
                    "of",
                    "or",
                    "other",
                    "plus",
                    "result",
                    "row",
                    "some",
                    "spells",
                    "sum",
                    "then",
                    "this",
                    "use",
                    "where",
                    "within");

    private final Problems problems;
    private final Map<String, String> taken = new HashMap<>();

    NameBook(Problems problems) {
        this.problems = problems;
    }

    /** Takes the name of a block, and keeps the block unless the name is taken. */
    void take(Block block, Runnable keep) {
        if (isFree(block)) {
            form(block);
            keep.run();
        }
    }

    /**
     * Takes the name of a table. Tables of prices, or of numbers, may share one: each holds from
     * its own day.
     *
     * @param failed takes the name of a table that says no kind
     */
    void takeTable(Block block, Consumer<TableKind> keep, Set<String> failed) {
        TableKind kind = TableReader.kind(block).orElse(null);
        String dated = kind == TableKind.NUMBERS ? "a table of numbers" : "a table of prices";
        boolean isDated = kind == TableKind.PRICES || kind == TableKind.NUMBERS;
        boolean shared = isDated && dated.equals(taken.get(block.name()));
        if (shared || isFree(block)) {
            form(block);
            if (kind == null) {
                failed.add(block.name());
            } else {
                keep.accept(kind);
            }
            if (isDated) {
                taken.put(block.name(), dated);
            }
        }
    }

    /** What has a name already, as the words of a sentence; empty when nothing has. */
    String holder(String name) {
        if (WORDS.contains(name)) {
            return "the language itself";
        }
        return Tables.find(name).isPresent()
                ? "a table of the history"
                : taken.getOrDefault(name, "");
    }

    private boolean isFree(Block block) {
        String holder = holder(block.name());
        if (holder.isEmpty()) {
            taken.put(block.name(), "another " + BlockDesk.word(block));
            return true;
        }
        problems.add(
                ErrorCode.NAME_TAKEN,
                block.place(),
                block.clause(),
                "The name '%s' is taken: %s has it.".formatted(block.name(), holder),
                "Maybe a name of more words, joined by hyphens.");
        return false;
    }

    private void form(Block block) {
        if (!block.name().matches("[a-z][a-z0-9-]*")) {
            problems.add(
                    ErrorCode.NAME_FORM,
                    block.place(),
                    block.clause(),
                    "'%s' is no name: a name is small letters, figures and hyphens."
                            .formatted(block.name()),
                    NameBook.maybe(block.name()));
        }
    }

    /** The same name in the form that names have. */
    static String maybe(String name) {
        String formed =
                name.strip()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^[0-9-]+|-+$", "");
        return formed.isEmpty() ? "Maybe a word is missing." : "Maybe '%s'.".formatted(formed);
    }
}
