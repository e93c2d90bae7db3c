package org.meed.lab.language;

import java.util.List;
import org.meed.lab.language.OutcomeWriter.Written;

/** Writes payments: a price, what is added to it, and by what it is multiplied. */
final class PaymentWriter {

    private static final List<Listing> PRICES = List.of(Listing.FEES, Listing.FLAT);
    private static final List<Listing> SHARES = List.of(Listing.RATES, Listing.RATE);

    private final Writers in;

    PaymentWriter(Writers in) {
        this.in = in;
    }

    /**
     * A payment for one outcome.
     *
     * @param less what another pays, to be taken off; empty for nothing
     */
    String payment(Written outcome, String less) {
        String lines = "";
        boolean multiplies = false;
        for (int i = in.dice.among(0, 0, 1, 2, 3); i > 0; i--) {
            boolean times = in.dice.chance(0.6);
            multiplies |= times;
            lines += times ? times(outcome) : adds(outcome);
        }
        if (multiplies) {
            lines +=
                    "  rounded: %s\n"
                            .formatted(
                                    in.dice.among(
                                            "to the nearest penny",
                                            "down to the penny",
                                            "up to the penny"));
        }
        return "payment %s\n  for: %s\n  pays: %s%s\n%s"
                .formatted(
                        in.draft.newName("pay"),
                        outcome.name(),
                        in.dice.chance(0.7)
                                ? "prices for " + band(outcome)
                                : cell(outcome, in.dice.among(PRICES)),
                        terms(outcome) + less,
                        lines);
    }

    private String band(Written outcome) {
        return outcome.ofGroup() || in.dice.chance(0.5)
                ? "\"%s\"".formatted(in.dice.among(Draft.BANDS))
                : in.dice.among(
                        "band of last of assessments",
                        "band of last of assessments, up to result day",
                        "provider of last of journey episodes");
    }

    private static Scope scope() {
        return Scope.of(List.of(), 3);
    }

    /** A group has no rows of its own to find a word in. */
    private String cell(Written outcome, Listing listing) {
        return outcome.ofGroup() ? in.values.written(listing) : in.values.listed(scope(), listing);
    }

    private String terms(Written outcome) {
        if (outcome.ofGroup()) {
            return switch (in.dice.between(0, 2)) {
                case 0 ->
                        ", for each whole percent of %s above %s, at most %s"
                                .formatted(
                                        outcome.ratio(),
                                        in.dice.among(0, 10),
                                        in.dice.between(1, 9));
                case 1 -> ", shared by " + outcome.ratio();
                default -> "";
            };
        }
        String each = in.dice.chance(0.2) ? each() : "";
        return outcome.parts()
                ? each + in.dice.among(", split over the parts", ", for each part", "")
                : each;
    }

    private String each() {
        return ", for each of "
                + in.values.number(scope())
                + in.dice.among("", ", at most 0", ", at most 2", ", at most 1000000");
    }

    private String where(Written outcome) {
        return outcome.ofGroup() || in.dice.chance(0.6)
                ? ""
                : ", where " + in.conditions.condition(scope());
    }

    private String adds(Written outcome) {
        String cell = cell(outcome, in.dice.among(PRICES));
        String each = outcome.ofGroup() || in.dice.chance(0.5) ? "" : each();
        return "  adds: %s%s%s\n".formatted(cell, each, where(outcome));
    }

    private String times(Written outcome) {
        String least = in.dice.among("", "", ", at least 0 percent", ", at least 33.3 percent");
        String most = in.dice.among("", "", ", at most 99.5 percent", ", at most 110 percent");
        return "  times: %s%s%s%s\n".formatted(share(outcome), least, most, where(outcome));
    }

    private String share(Written outcome) {
        return switch (outcome.ofGroup() ? 0 : in.dice.between(0, 2)) {
            case 0 -> cell(outcome, in.dice.among(SHARES)) + " percent";
            case 1 -> in.values.number(scope()) + " percent";
            default ->
                    "%s out of %s".formatted(in.values.number(scope()), in.values.number(scope()));
        };
    }
}
