package org.meed.lab.language;

import java.util.ArrayList;
import java.util.List;
import org.meed.lab.language.OutcomeWriter.Written;

/** Writes what outcomes share: exclusions, prices, payments and limits. */
final class TermsWriter {

    private final Draft draft;
    private final Writers in;
    private final PaymentWriter payments;
    private final List<Written> outcomes;
    private final List<String> paid = new ArrayList<>();

    TermsWriter(Writers in, List<Written> outcomes) {
        this.draft = in.draft;
        this.in = in;
        this.payments = new PaymentWriter(in);
        this.outcomes = outcomes;
    }

    void exclusions() {
        for (int i = in.dice.between(0, 3); i > 0; i--) {
            Scope scope = Scope.of(List.of(), 3);
            String tested = in.dice.among("first", "on the result", "when achieved");
            String lines =
                    switch (in.dice.between(0, 2)) {
                        case 0 -> "  when: %s\n".formatted(in.conditions.condition(scope));
                        case 1 -> "  unless: %s\n".formatted(in.conditions.condition(scope));
                        default ->
                                "  when: %s\n  unless: %s\n"
                                        .formatted(
                                                in.conditions.condition(scope),
                                                in.conditions.condition(scope));
                    };
            if (tested.equals("on the result") || in.dice.chance(0.4)) {
                lines += "  on: %s\n".formatted(in.values.day(scope));
            }
            String of = in.dice.chance(0.5) ? "every outcome" : in.dice.among(outcomes).name();
            draft.block(
                    "exclusion %s\n  of: %s\n  tested: %s\n%s"
                            .formatted(draft.newName("no"), of, tested, lines));
        }
    }

    /** Prices for all, and a payment for most. */
    void payments() {
        prices("2012-01-01");
        if (in.dice.chance(0.5)) {
            prices("2013-01-01");
        }
        String plain = "";
        for (Written outcome : outcomes) {
            if (in.dice.chance(0.8)) {
                boolean less = !plain.isEmpty() && !outcome.parts() && !outcome.ofGroup();
                boolean off = less && in.dice.chance(0.5);
                String taken = off ? ", less what %s pays".formatted(plain) : "";
                draft.block(payments.payment(outcome, taken));
                paid.add(outcome.name());
                if (plain.isEmpty() && !outcome.parts() && !outcome.ofGroup()) {
                    plain = outcome.name();
                }
            }
        }
    }

    /** What hangs on contracts, or is divided between providers. */
    void contracts() {
        for (Written outcome : outcomes) {
            if (paid.contains(outcome.name()) && !outcome.ofGroup() && in.dice.chance(0.3)) {
                draft.block(
                        "share %s\n  of: %s\n  between: %s\n"
                                .formatted(
                                        draft.newName("share"),
                                        outcome.name(),
                                        in.dice.among(
                                                "the providers of the journey, by days",
                                                "the providers of the journey, in equal parts",
                                                "lead and sub-contractor, by contract share")));
            }
        }
        if (in.dice.chance(0.3)) {
            draft.block(
                    "payment %s\n  for: every contract\n  pays: value%s, in each %s\n"
                            .formatted(
                                    draft.newName("core"),
                                    in.dice.among("", " less at risk"),
                                    in.dice.among("month", "quarter")));
        }
    }

    private void prices(String from) {
        StringBuilder rows = new StringBuilder();
        for (Written outcome : outcomes) {
            rows.append(
                    "  | %s | %s | %s |\n"
                            .formatted(
                                    outcome.name(),
                                    in.dice.among("100.00", "0.01", "99.99", "0.00"),
                                    in.dice.among("250.00", "1000.03")));
        }
        draft.block(
                """
                table prices
                  kind: prices
                  from: %s
                  standing: illustrative
                  source: "random"
                  | outcome | low | high |
                %s\
                """
                        .formatted(from, rows));
    }

    void limits() {
        for (int i = paid.isEmpty() ? 0 : in.dice.between(0, 2); i > 0; i--) {
            boolean ofContracts = in.dice.chance(0.2);
            boolean whole = !ofContracts && in.dice.chance(0.3);
            String end = in.dice.among("stop", "pro rata", whole ? "stop" : "carry over");
            String each =
                    in.dice.among(
                            "",
                            "  for each: client\n",
                            "  for each: journey and outcome\n",
                            "  for each: provider\n",
                            "  for each: area\n");
            String periods =
                    "  in each: %s\n"
                            .formatted(in.dice.among("year from 1 April", "quarter", "month"));
            String amount =
                    ofContracts
                            ? in.dice.among("value", "value less at risk", "at risk")
                                    + " of contracts"
                            : in.dice.among("0.00", "150.00", "1000.01", "20000.00")
                                    + ", illustrative, \"random\"";
            draft.block(
                    "limit %s\n  of: %s\n%s%s  to: %s\n  at the end: %s\n"
                            .formatted(
                                    draft.newName("cap"),
                                    in.dice.chance(0.5) ? "every outcome" : in.dice.among(paid),
                                    ofContracts ? "  for each: provider\n" : each,
                                    whole ? "" : periods,
                                    amount,
                                    end));
        }
    }
}
