package org.meed.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meed.engine.framework.Standing;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.NumberNode;

/** The grammar can be printed, read and trusted. */
class GrammarTest {

    private static final Grammar FRAMEWORKS =
            Grammar.read(LanguageReferenceTest.FOLDER.resolve("grammar.ebnf"));
    private static final Grammar PROGRAMMES =
            Grammar.read(LanguageReferenceTest.FOLDER.resolve("programme-grammar.ebnf"));

    /** 65 lines to a page, of 100 characters, are what A4 holds in a type that can be read. */
    private static final int LINES = 2 * 65;

    private static final int WIDTH = 100;

    /** What a reader knows by sight; and everything that ends in a name or a column. */
    private static final Set<String> PLAIN =
            Set.of(
                    "front matter",
                    "heading",
                    "prose",
                    "name",
                    "date",
                    "figures",
                    "quoted text",
                    "word",
                    "amount",
                    "reason",
                    "month",
                    "client",
                    "provider",
                    "column",
                    "row of cells",
                    "cell of several words",
                    "history table",
                    "value table",
                    "code list",
                    "map");

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z]+(?: [a-z]+)*");

    private static List<String> productions(Grammar grammar) {
        return Arrays.stream(
                        LITERAL.matcher(grammar.productions()).replaceAll("\"\"").split(";", -1))
                .map(String::strip)
                .filter(production -> !production.isEmpty())
                .toList();
    }

    private static Set<String> defined(Grammar... grammars) {
        return Arrays.stream(grammars)
                .flatMap(grammar -> productions(grammar).stream())
                .map(production -> production.substring(0, production.indexOf('=')).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used(Grammar... grammars) {
        return Arrays.stream(grammars)
                .flatMap(grammar -> productions(grammar).stream())
                .map(production -> production.substring(production.indexOf('=')))
                .flatMap(body -> IDENTIFIER.matcher(body).results().map(found -> found.group()))
                .map(GrammarTest::oneOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String oneOf(String part) {
        return PLAIN.contains(part) || !part.endsWith(" list")
                ? part
                : part.substring(0, part.length() - " list".length());
    }

    @Test
    void the_grammar_of_frameworks_fits_on_two_printed_pages() {
        assertThat(FRAMEWORKS.text().lines()).hasSizeLessThanOrEqualTo(LINES);
        assertThat(FRAMEWORKS.text().lines()).allMatch(line -> line.length() <= WIDTH);
        assertThat(PROGRAMMES.text().lines()).allMatch(line -> line.length() <= WIDTH);
    }

    @Test
    void every_part_of_a_production_is_another_production_or_plain_to_see() {
        Set<String> open = used(FRAMEWORKS, PROGRAMMES);
        open.removeAll(defined(FRAMEWORKS, PROGRAMMES));
        open.removeAll(PLAIN);

        assertThat(open).allMatch(part -> part.endsWith(" name") || part.endsWith(" column"));
    }

    @Test
    void every_production_but_the_two_documents_is_part_of_another() {
        Set<String> unused = defined(FRAMEWORKS, PROGRAMMES);
        unused.removeAll(used(FRAMEWORKS, PROGRAMMES));

        assertThat(unused).containsExactly("framework", "programme");
    }

    @Test
    void no_production_stands_twice() {
        assertThat(defined(FRAMEWORKS))
                .hasSize(productions(FRAMEWORKS).size())
                .doesNotContainAnyElementsOf(defined(PROGRAMMES));
    }

    @Test
    void the_words_that_the_plan_has_for_its_choices_stand_in_the_grammar() {
        Stream<String> choices =
                Stream.of(
                                Arrays.stream(DayNode.Landmark.values()).map(one -> one.words()),
                                Arrays.stream(NumberNode.Kind.values()).map(one -> one.words()),
                                Arrays.stream(NumberNode.Sign.values()).map(one -> one.word()),
                                Arrays.stream(Condition.Fate.values()).map(one -> one.words()),
                                Arrays.stream(Standing.values()).map(one -> one.word()))
                        .flatMap(words -> words)
                        .flatMap(words -> Arrays.stream(words.split(" ", -1)));

        assertThat(choices).isNotEmpty().allMatch(FRAMEWORKS::says);
    }
}
