package org.meed.app;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.GroupAccount;
import org.meed.engine.explain.ContractExplanation;
import org.meed.engine.explain.Explanation;
import org.meed.engine.explain.ExplanationJson;
import org.meed.engine.explain.ExplanationPage;
import org.meed.engine.explain.ExplanationText;
import org.meed.engine.explain.Explanations;
import org.meed.engine.explain.GroupText;
import org.meed.engine.explain.ProgrammeExplanationText;
import org.meed.engine.explain.ProgrammeExplanations;
import org.meed.engine.explain.ProgrammeExplanations.Under;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.history.History;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code meed explain}. */
@Command(
        name = "explain",
        description = {
            "Says why, and why not: every result of a client, down to clause and fact;",
            "or, with --provider, what the provider's contracts are paid."
        },
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    /** How an explanation is written. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Mixin private HistoryOptions options = new HistoryOptions();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Whose whose = new Whose();

    /** Whose results, or whose contracts. */
    static final class Whose {
        @Option(names = "--client", paramLabel = "C", description = "the client")
        private @Nullable String client;

        @Option(
                names = "--provider",
                paramLabel = "P",
                description = "instead, the provider whose contracts are paid")
        private @Nullable String provider;
    }

    @Option(
            names = "--payment",
            paramLabel = "NAME",
            description = "with --provider: one payment of contracts only")
    private @Nullable String payment;

    private String client = "";

    @Option(names = "--outcome", paramLabel = "O", description = "one outcome only")
    private @Nullable String outcome;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            description = "how it is written (default: text)")
    private Format format = Format.TEXT;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Agreed agreed = options.agreed();
        if (whose.provider != null) {
            Terminal.out(spec).print(contracts(agreed, whose.provider));
            return 0;
        }
        client = whose.client == null ? "" : whose.client;
        mustNotNamePayment();
        mustHaveOutcome(agreed);
        History history = options.historyOnly(Terminal.err(spec));
        Terminal.out(spec)
                .print(
                        switch (agreed) {
                            case Agreed.One(var framework) -> of(framework, history);
                            case Agreed.Several(var programme) -> of(programme, history);
                        });
        return 0;
    }

    private void mustNotNamePayment() {
        if (payment != null) {
            throw new Refused(
                    "A payment of contracts is explained for a provider, not for a client.",
                    "Maybe '--provider' with the provider's name.");
        }
    }

    /** Why the contracts of a provider are paid what they are. */
    private String contracts(Agreed agreed, String provider) {
        if (outcome != null) {
            throw new Refused(
                    "A contract has no outcome.", "Maybe '--payment' instead of '--outcome'.");
        }
        ProviderContracts contracts = new ProviderContracts(agreed, payment);
        ContractExplanation explanation =
                contracts.explain(
                        provider, options.historyOnly(Terminal.err(spec)), options.known());
        return switch (format) {
            case TEXT -> explanation.text();
            case JSON -> explanation.json();
            case HTML -> explanation.page();
        };
    }

    private void mustHaveOutcome(Agreed agreed) {
        List<String> names =
                agreed.frameworks().stream()
                        .flatMap(framework -> framework.plan().outcomes().stream())
                        .map(OutcomeRule::name)
                        .distinct()
                        .toList();
        if (outcome != null && !names.contains(outcome)) {
            throw new Refused(
                    "%s has no outcome '%s'.".formatted(agreed.id(), outcome),
                    "Maybe one of %s.".formatted(String.join(", ", names)));
        }
    }

    private String of(Framework framework, History history) {
        OptionalInt place = history.find(client);
        if (place.isEmpty()) {
            return group(framework, history);
        }
        Explanations explanations = new Explanations(framework, history);
        return written(
                outcome == null
                        ? explanations.of(place.getAsInt(), options.known())
                        : explanations.of(place.getAsInt(), options.known(), outcome));
    }

    private String of(Programme programme, History history) {
        int place = history.find(client).orElseThrow(this::noClient);
        List<Under> under =
                new ProgrammeExplanations(programme, history).of(place, options.known(), outcome);
        return switch (format) {
            case TEXT -> ProgrammeExplanationText.text(programme, client, options.known(), under);
            case JSON -> ProgrammeExplanationText.json(programme, client, under);
            case HTML -> {
                if (under.size() != 1) {
                    throw new Refused(
                            "A page is of one scheme, and %s schemes or versions judge '%s'."
                                    .formatted(under.size(), client),
                            "Maybe '--format text', or '--outcome' with an outcome that only one of them has.");
                }
                yield ExplanationPage.write(under.getFirst().explanation());
            }
        };
    }

    private Refused noClient() {
        return new Refused(
                "The history has no client '%s'.".formatted(client),
                "Maybe clients.csv has the id.");
    }

    /** The explanation of the group of that name. */
    private String group(Framework framework, History history) {
        Batch batch = new Batch(framework, history);
        GroupAccount group =
                batch.groups(options.known()).stream()
                        .filter(one -> one.determination().client().equals(client))
                        .findFirst()
                        .orElseThrow(this::noClient);
        if (format != Format.TEXT) {
            throw new Refused(
                    "'%s' is a group, and a group is explained as text.".formatted(client),
                    "Maybe leave '--format' out.");
        }
        return GroupText.write(framework, group, batch.paid(group));
    }

    private String written(Explanation explanation) {
        return switch (format) {
            case TEXT -> ExplanationText.write(explanation);
            case JSON -> ExplanationJson.write(explanation);
            case HTML -> ExplanationPage.write(explanation);
        };
    }
}
