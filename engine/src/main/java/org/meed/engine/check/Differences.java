package org.meed.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.Question;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.plan.ContractPayment;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.ShareRule;
import org.meed.engine.time.Days;

/**
 * Says in words in what two frameworks, or two versions of one, differ. What is compared is what
 * the rules mean, each in full and in plain words; the prose of the clauses, and what definitions
 * are called, make no difference.
 */
public final class Differences {

    /** What is said of one thing, and the clause it stands at. */
    private record Said(String clause, List<String> sentences) {}

    private final List<Differing> found = new ArrayList<>();

    private Differences() {}

    /** Everything in which they differ, in the order of a framework's parts. */
    public static List<Differing> between(Framework before, Framework after) {
        Differences differences = new Differences();
        differences.compare("question", questions(before), questions(after));
        differences.compare("journey", journey(before), journey(after));
        differences.compare("outcome", outcomes(before), outcomes(after));
        differences.compare("exception", exclusions(before), exclusions(after));
        differences.compare("payment", payments(before), payments(after));
        differences.compare("share", shares(before), shares(after));
        differences.compare("limit", limits(before), limits(after));
        differences.compare("price", prices(before), prices(after));
        differences.compare("number", numbers(before), numbers(after));
        differences.compare("parameter", parameters(before), parameters(after));
        return List.copyOf(differences.found);
    }

    private void compare(String kind, Map<String, Said> before, Map<String, Said> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        Said none = new Said("", List.of());
        for (String name : names) {
            Said was = before.getOrDefault(name, none);
            Said is = after.getOrDefault(name, none);
            List<String> gone = without(was.sentences(), is.sentences());
            List<String> come = without(is.sentences(), was.sentences());
            if (!gone.isEmpty() || !come.isEmpty()) {
                found.add(new Differing(kind, name, was.clause(), is.clause(), gone, come));
            }
        }
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(sentence -> !others.contains(sentence)).toList();
    }

    private static Map<String, Said> questions(Framework framework) {
        Map<String, Said> said = new LinkedHashMap<>();
        for (Question question : Question.values()) {
            String answer = framework.header().answers().get(question);
            if (answer != null) {
                said.put(question.key(), new Said("front matter", List.of(answer)));
            }
        }
        return said;
    }

    private static Map<String, Said> journey(Framework framework) {
        PlainWords words = new PlainWords(framework.plan());
        Source source = framework.plan().journey().source();
        return Map.of("", new Said(source.clause(), words.journey(framework.plan().journey())));
    }

    private static Map<String, Said> outcomes(Framework framework) {
        PlainWords words = new PlainWords(framework.plan());
        Map<String, Said> said = new LinkedHashMap<>();
        for (OutcomeRule rule : framework.plan().outcomes()) {
            said.put(rule.name(), new Said(rule.source().clause(), words.outcome(rule)));
        }
        return said;
    }

    private static Map<String, Said> exclusions(Framework framework) {
        PlainWords words = new PlainWords(framework.plan());
        Map<String, Said> said = new LinkedHashMap<>();
        for (Exclusion rule : framework.plan().exclusions()) {
            Said one = new Said(rule.source().clause(), words.exclusion(rule));
            said.merge(rule.label(), one, Differences::together);
        }
        return said;
    }

    /** Several exceptions may give one reason. */
    private static Said together(Said one, Said other) {
        List<String> sentences = new ArrayList<>(one.sentences());
        sentences.addAll(other.sentences());
        return new Said(one.clause(), sentences);
    }

    private static Map<String, Said> payments(Framework framework) {
        PlainWords words = new PlainWords(framework.plan());
        Map<String, Said> said = new LinkedHashMap<>();
        for (PaymentRule rule : framework.plan().payments()) {
            said.put(rule.name(), new Said(rule.source().clause(), words.payment(rule)));
        }
        for (ContractPayment rule : framework.plan().contracting().payments()) {
            said.put(rule.name(), new Said(rule.source().clause(), words.payment(rule)));
        }
        return said;
    }

    private static Map<String, Said> shares(Framework framework) {
        PlainWords words = new PlainWords(framework.plan());
        Map<String, Said> said = new LinkedHashMap<>();
        for (ShareRule rule : framework.plan().contracting().shares()) {
            said.put(rule.name(), new Said(rule.source().clause(), words.share(rule)));
        }
        return said;
    }

    private static Map<String, Said> limits(Framework framework) {
        PlainWords words = new PlainWords(framework.plan());
        Map<String, Said> said = new LinkedHashMap<>();
        for (LimitRule rule : framework.plan().limits()) {
            said.put(rule.name(), new Said(rule.source().clause(), words.limit(rule)));
        }
        return said;
    }

    /** For each outcome one sentence for each table that prices it. */
    private static Map<String, Said> prices(Framework framework) {
        Map<String, Said> said = new LinkedHashMap<>();
        for (PriceTable table : framework.plan().priceTables()) {
            String of = table.isOfOutcomes() ? "" : table.name() + " ";
            table.prices()
                    .forEach((outcome, byBand) -> {
                        List<String> amounts = new ArrayList<>();
                        table.bands().forEach(band -> amounts.add(band + " " + byBand.get(band)));
                        String sentence =
                                "From %s: %s."
                                        .formatted(
                                                English.date(table.from()),
                                                String.join(", ", amounts));
                        Said one = new Said(table.place().clause(), List.of(sentence));
                        said.merge(of + outcome, one, Differences::together);
                    });
        }
        return sorted(said);
    }

    /** For each row of a table of numbers one sentence for each table of the name. */
    private static Map<String, Said> numbers(Framework framework) {
        Map<String, Said> said = new LinkedHashMap<>();
        for (NumberTable table : framework.plan().numberTables()) {
            table.numbers()
                    .forEach((row, byWord) -> {
                        List<String> all =
                                table.columns().stream()
                                        .map(word -> word + " " + byWord.get(word))
                                        .toList();
                        String sentence =
                                "From %s: %s."
                                        .formatted(
                                                English.date(table.from()), String.join(", ", all));
                        Said one = new Said(table.source().clause(), List.of(sentence));
                        said.merge(table.name() + " " + row, one, Differences::together);
                    });
        }
        return sorted(said);
    }

    private static Map<String, Said> parameters(Framework framework) {
        Map<String, Said> said = new LinkedHashMap<>();
        for (Parameter parameter : framework.plan().parameters().values()) {
            List<String> sentences = new ArrayList<>();
            for (Parameter.Value value : parameter.values()) {
                sentences.add(
                        "From %s: %s (%s)."
                                .formatted(
                                        Days.text(value.from()),
                                        value.text(),
                                        value.standing().word()));
            }
            said.put(parameter.name(), new Said(parameter.source().clause(), sentences));
        }
        return sorted(said);
    }

    /** What a plan keeps in no order. */
    private static Map<String, Said> sorted(Map<String, Said> said) {
        Map<String, Said> sorted = new LinkedHashMap<>();
        said.keySet().stream().sorted().forEach(name -> sorted.put(name, said.get(name)));
        return sorted;
    }
}
