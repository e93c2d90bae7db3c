package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.PlainWords;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Inquiry;
import org.meed.engine.determine.Inquiry.Account;
import org.meed.engine.determine.Journey;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.ResultKey;
import org.meed.engine.determine.Step;
import org.meed.engine.determine.Verdict;
import org.meed.engine.explain.Explanation.Agreement;
import org.meed.engine.explain.Explanation.JourneyShown;
import org.meed.engine.explain.Explanation.Meaning;
import org.meed.engine.explain.OutcomeShown.ClauseShown;
import org.meed.engine.explain.OutcomeShown.ClockShown;
import org.meed.engine.explain.ResultShown.PriceShown;
import org.meed.engine.explain.ResultShown.StepShown;
import org.meed.engine.framework.Definition;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.document.Clause;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.History;
import org.meed.engine.history.Row;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.price.Priced;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;

/**
 * Explains the clients of one history under one framework: every result of a client, why it is so,
 * and what would still make it a yes. All answers are the driver's and all amounts the statement's.
 *
 * <p>Not for use by several threads at once; make one for each.
 */
public final class Explanations {

    private static final Comparator<Row> BY_NAME =
            Comparator.comparing((Row row) -> row.table().name())
                    .thenComparing(Row::id, Utf8Order.UTF_8);

    private final Framework framework;
    private final History history;
    private final Function<ClientHistory, Inquiry> driver;
    private final Pay pay;
    private final PlainWords words;
    private final RowNames names;
    private final Telling telling;
    private final Facts facts;
    private final Prospects prospects;
    private final List<Topic> topics;
    private final Map<String, Clause> clauses = new HashMap<>();

    public Explanations(Framework framework, History history) {
        this(framework, history, new ReferenceDriver(framework.plan(), history.texts()));
    }

    private Explanations(Framework framework, History history, ReferenceDriver driver) {
        this(framework, history, driver::inquire, new PayOfFramework(framework, history, driver));
    }

    /** Explanations of one framework among several. */
    Explanations(
            Framework framework,
            History history,
            Function<ClientHistory, Inquiry> driver,
            Pay pay) {
        this.framework = framework;
        this.history = history;
        this.driver = driver;
        this.pay = pay;
        this.words = PlainWords.naming(framework);
        this.names = new RowNames(history.texts());
        this.telling = new Telling(words, history.texts());
        this.facts = new Facts(names, telling);
        this.prospects = new Prospects(framework.plan(), words, names);
        this.topics =
                framework.plan().outcomes().stream()
                        .map(rule -> new Topic(framework, rule))
                        .toList();
        framework.document().clauses().forEach(clause -> clauses.put(clause.number(), clause));
    }

    /** Explains one client, with explanations made for it alone. */
    public static Explanation of(Framework framework, History history, int client, int known) {
        return new Explanations(framework, history).of(client, known);
    }

    /**
     * Explains every result of a client.
     *
     * @param client the client's place in the history
     * @param known the day whose knowledge is used
     */
    public Explanation of(int client, int known) {
        return of(client, known, Set.of());
    }

    /**
     * Explains the results of one outcome of a client.
     *
     * @throws IllegalArgumentException when the framework has no such outcome
     */
    public Explanation of(int client, int known, String outcome) {
        int index = framework.plan().indexOf(outcome);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "The framework (%s) has no outcome (%s). Maybe one of %s."
                            .formatted(
                                    framework.id(),
                                    outcome,
                                    framework.plan().outcomes().stream()
                                            .map(OutcomeRule::name)
                                            .toList()));
        }
        return of(client, known, Set.of(index));
    }

    private Explanation of(int place, int known, Set<Integer> chosen) {
        ClientHistory client = history.knownOn(place, known);
        Inquiry inquiry = driver.apply(client);
        Determination determination = inquiry.determination();
        Map<ResultKey, List<Priced>> shares = new HashMap<>();
        for (Priced priced : pay.of(place, determination)) {
            shares.computeIfAbsent(ResultKey.of("", priced.result()), _ -> new ArrayList<>())
                    .add(priced);
        }
        Map<ResultKey, Priced> prices = new HashMap<>();
        shares.forEach((key, some) -> prices.put(key, Priced.together(some)));
        List<OutcomeShown> outcomes = new ArrayList<>();
        Set<Column> asked = new HashSet<>();
        Set<Integer> shown = new TreeSet<>();
        List<List<Account>> groups = grouped(inquiry.accounts());
        for (List<Account> group : groups) {
            int outcome = group.getFirst().result().outcome();
            if (chosen.isEmpty() || chosen.contains(outcome)) {
                outcomes.add(outcome(outcome, group, prices));
                asked.addAll(topics.get(outcome).columns(group.getFirst().at()));
                shown.add(outcome);
            }
        }
        return new Explanation(
                determination.client(),
                known,
                agreement(),
                determination.journeys().stream().map(this::journey).toList(),
                facts.events(client, asked),
                outcomes,
                meanings(shown));
    }

    /** The accounts of each outcome of each journey, together. */
    private static List<List<Account>> grouped(List<Account> accounts) {
        List<List<Account>> groups = new ArrayList<>();
        for (Account account : accounts) {
            Account before = groups.isEmpty() ? null : groups.getLast().getFirst();
            boolean same =
                    before != null
                            && before.result().journey() == account.result().journey()
                            && before.result().outcome() == account.result().outcome();
            if (!same) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(account);
        }
        return groups;
    }

    private Agreement agreement() {
        var rule = framework.plan().journey();
        return new Agreement(
                framework.id(),
                framework.header().title(),
                framework.header().version(),
                String.join(" ", words.journey(rule)),
                rule.source().clause());
    }

    private JourneyShown journey(Journey journey) {
        return new JourneyShown(
                journey.number(),
                journey.start(),
                journey.end(),
                journey.closes(),
                framework.plan().inForce().contains(journey.start()),
                journey.episodes().stream().map(Row::toString).toList());
    }

    private List<Meaning> meanings(Set<Integer> shown) {
        List<Meaning> meanings = new ArrayList<>();
        for (Definition definition : framework.definitions()) {
            if (shown.stream().anyMatch(one -> topics.get(one).speaksOf(definition.node()))) {
                meanings.add(
                        new Meaning(
                                definition.name(),
                                String.join(" ", words.definition(definition)),
                                definition.source().clause()));
            }
        }
        return meanings;
    }

    private OutcomeShown outcome(int index, List<Account> group, Map<ResultKey, Priced> prices) {
        OutcomeRule rule = framework.plan().outcomes().get(index);
        Account first = group.getFirst();
        Topic topic = topics.get(index);
        Clause clause = clauses.get(rule.source().clause());
        ClauseShown shown =
                clause == null
                        ? new ClauseShown("", "", "", rule.source().line())
                        : new ClauseShown(
                                clause.number(),
                                clause.title(),
                                clause.prose(),
                                rule.source().line());
        boolean ran = !first.windows().isEmpty();
        ClockShown clock =
                ran && rule.result() instanceof OutcomeRule.Result.Clocked(var wound, _)
                        ? new ClockShown(wound.name(), first.windows())
                        : null;
        return new OutcomeShown(
                first.result().journey(),
                rule.name(),
                rule.domain(),
                rule.stages(),
                shown,
                words.outcome(rule),
                clock,
                topic.terms(first.at()),
                group.stream()
                        .map(account ->
                                result(
                                        account,
                                        rule,
                                        topic,
                                        prices.get(ResultKey.of("", account.result()))))
                        .toList());
    }

    private ResultShown result(
            Account account, OutcomeRule rule, Topic topic, @Nullable Priced priced) {
        Result result = account.result();
        Set<Row> rows = new TreeSet<>(BY_NAME);
        rows.addAll(result.evidence());
        StepWords steps =
                new StepWords(words, names, new Findings(words, telling, names, rows), rule);
        List<StepShown> shown = account.steps().stream().map(steps::of).toList();
        for (Step step : account.steps()) {
            Row broken = StepWords.brokenBy(step);
            if (broken != null) {
                rows.add(broken);
            }
        }
        Set<Column> matters = topic.columns(account.at());
        return new ResultShown(
                result.run(),
                rule.parts().get(result.part()),
                result.provider(),
                result.verdict(),
                VerdictWords.sentence(result, priced),
                StepWords.because(shown, account.steps()),
                shown,
                rows.stream().map(row -> facts.of(row, matters)).toList(),
                result.evidence().stream().map(Row::toString).toList(),
                priced == null ? null : price(priced),
                prospects.of(account));
    }

    private static PriceShown price(Priced priced) {
        int due =
                priced.result().verdict() instanceof Verdict.Achieved(_, int from, _)
                        ? from
                        : Days.UNKNOWN;
        return new PriceShown(
                priced.amount(),
                due,
                priced.steps(),
                priced.table().name(),
                priced.table().from(),
                priced.table().standing().word(),
                priced.table().source(),
                priced.table().place().clause(),
                priced.rule().source().clause());
    }
}
