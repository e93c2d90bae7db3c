package org.meed.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.meed.engine.framework.Definition;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Question;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.plan.Exclusion;

/**
 * Says in words in what two frameworks, or two versions of one, differ. What is compared is what
 * the rules mean, each in full; the prose of the clauses, and what definitions are called, make no
 * difference. What is told calls definitions by their names, as the documents do, and tells of the
 * definitions that differ beside the rules.
 */
public final class Differences {

    /**
     * What is said of one thing.
     *
     * @param sentences as they are told
     * @param meant as they are compared
     */
    private record Said(String clause, List<String> sentences, List<String> meant) {

        static final Said NOTHING = new Said("", List.of(), List.of());

        Said(String clause, List<String> sentences) {
            this(clause, sentences, sentences);
        }

        /** Several things may have one name, such as exceptions that give one reason. */
        static Said together(Said one, Said other) {
            return new Said(
                    one.clause(),
                    both(one.sentences(), other.sentences()),
                    both(one.meant(), other.meant()));
        }

        /** The sentences that mean something that the other does not say. */
        List<String> without(Said other) {
            if (sentences.size() != meant.size()) {
                return sentences.stream().filter(one -> !other.sentences().contains(one)).toList();
            }
            return IntStream.range(0, sentences.size())
                    .filter(place -> !other.meant().contains(meant.get(place)))
                    .mapToObj(sentences::get)
                    .toList();
        }

        private static List<String> both(List<String> some, List<String> others) {
            List<String> all = new ArrayList<>(some);
            all.addAll(others);
            return all;
        }
    }

    /** What is said of all things of a framework, kind by kind. */
    private static final class Sides {
        private final Framework framework;
        private final PlainWords told;
        private final PlainWords compared;

        Sides(Framework framework) {
            this.framework = framework;
            this.told = PlainWords.naming(framework);
            this.compared = PlainWords.compared(framework.plan());
        }

        private Said said(Source source, Function<PlainWords, List<String>> words) {
            return new Said(source.clause(), words.apply(told), words.apply(compared));
        }

        Map<String, Said> questions() {
            Map<String, Said> said = new LinkedHashMap<>();
            for (Question question : Question.values()) {
                String answer = framework.header().answers().get(question);
                if (answer != null) {
                    said.put(question.key(), new Said("front matter", List.of(answer)));
                }
            }
            return said;
        }

        Map<String, Said> journey() {
            var rule = framework.plan().journey();
            return Map.of("", said(rule.source(), words -> words.journey(rule)));
        }

        Map<String, Said> outcomes() {
            Map<String, Said> said = new LinkedHashMap<>();
            for (var rule : framework.plan().outcomes()) {
                said.put(rule.name(), said(rule.source(), words -> words.outcome(rule)));
            }
            return said;
        }

        Map<String, Said> exclusions() {
            Map<String, Said> said = new LinkedHashMap<>();
            for (Exclusion rule : framework.plan().exclusions()) {
                said.merge(
                        rule.label(),
                        said(rule.source(), words -> words.exclusion(rule)),
                        Said::together);
            }
            return said;
        }

        Map<String, Said> payments() {
            Map<String, Said> said = new LinkedHashMap<>();
            for (var rule : framework.plan().payments()) {
                said.put(rule.name(), said(rule.source(), words -> words.payment(rule)));
            }
            for (var rule : framework.plan().contracting().payments()) {
                said.put(rule.name(), said(rule.source(), words -> words.payment(rule)));
            }
            return said;
        }

        Map<String, Said> shares() {
            Map<String, Said> said = new LinkedHashMap<>();
            for (var rule : framework.plan().contracting().shares()) {
                said.put(rule.name(), said(rule.source(), words -> words.share(rule)));
            }
            return said;
        }

        Map<String, Said> limits() {
            Map<String, Said> said = new LinkedHashMap<>();
            for (var rule : framework.plan().limits()) {
                said.put(rule.name(), said(rule.source(), words -> words.limit(rule)));
            }
            return said;
        }

        Map<String, Said> cells(Map<String, TableSentences.Row> rows) {
            Map<String, Said> said = new LinkedHashMap<>();
            rows.forEach((name, row) -> said.put(name, new Said(row.clause(), row.sentences())));
            return said;
        }

        Map<String, Said> definitions() {
            Map<String, Said> said = new LinkedHashMap<>();
            for (Definition definition : framework.definitions()) {
                said.put(
                        definition.name(),
                        new Said(
                                definition.source().clause(),
                                told.definitionByParts(definition),
                                List.of(compared.words(definition.node()))));
            }
            return said;
        }
    }

    private final List<Differing> found = new ArrayList<>();

    private Differences() {}

    /** Everything in which they differ, in the order of a framework's parts. */
    public static List<Differing> between(Framework before, Framework after) {
        Differences differences = new Differences();
        Sides was = new Sides(before);
        Sides is = new Sides(after);
        differences.compare("question", was.questions(), is.questions());
        differences.compare("journey", was.journey(), is.journey());
        differences.compare("outcome", was.outcomes(), is.outcomes());
        differences.compare("exception", was.exclusions(), is.exclusions());
        differences.compare("payment", was.payments(), is.payments());
        differences.compare("share", was.shares(), is.shares());
        differences.compare("limit", was.limits(), is.limits());
        for (TableSentences kind : TableSentences.values()) {
            differences.compare(
                    kind.word(),
                    was.cells(kind.of(before.plan())),
                    is.cells(kind.of(after.plan())));
        }
        Map<String, Said> wordsWere = was.definitions();
        Map<String, Said> wordsAre = is.definitions();
        differences.compare("definition", unlike(wordsWere, wordsAre), unlike(wordsAre, wordsWere));
        return List.copyOf(differences.found);
    }

    /** The definitions whose meaning has no name among the others. */
    private static Map<String, Said> unlike(Map<String, Said> some, Map<String, Said> others) {
        List<List<String>> meanings = others.values().stream().map(Said::meant).toList();
        Map<String, Said> unlike = new LinkedHashMap<>(some);
        unlike.values().removeIf(one -> meanings.contains(one.meant()));
        return unlike;
    }

    private void compare(String kind, Map<String, Said> before, Map<String, Said> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            Said was = before.getOrDefault(name, Said.NOTHING);
            Said is = after.getOrDefault(name, Said.NOTHING);
            if (!was.meant().equals(is.meant())) {
                found.add(
                        new Differing(
                                kind,
                                name,
                                was.clause(),
                                is.clause(),
                                was.without(is),
                                is.without(was)));
            }
        }
    }
}
