package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.English;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.Texts;
import org.meed.engine.price.ContractAccount;
import org.meed.engine.price.ContractAccount.Payment;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Priced.Step;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/**
 * Why the contracts of a provider are paid what they are, and why not: for a terminal, as JSON, or
 * as a page.
 */
public final class ContractExplanation {

    private final Framework framework;
    private final Texts texts;
    private final String provider;
    private final int known;
    private final List<ContractAccount> accounts;

    /**
     * An explanation.
     *
     * @param texts the texts of the history
     * @param payment one payment only; null for all
     * @param accounts of the contracts of the provider, as known on that day
     */
    public ContractExplanation(
            Framework framework,
            Texts texts,
            String provider,
            int known,
            @Nullable String payment,
            List<ContractAccount> accounts) {
        this.framework = framework;
        this.texts = texts;
        this.provider = provider;
        this.known = known;
        this.accounts =
                accounts.stream()
                        .map(one ->
                                new ContractAccount(
                                        one.row(),
                                        one.during(),
                                        one.payments().stream()
                                                .filter(some ->
                                                        payment == null
                                                                || some.rule()
                                                                        .name()
                                                                        .equals(payment))
                                                .toList()))
                        .toList();
    }

    private String title() {
        return "Contracts of %s, as known on %s".formatted(provider, English.date(known));
    }

    private String terms() {
        return "%s (%s, version %s)"
                .formatted(
                        framework.header().title(), framework.id(), framework.header().version());
    }

    private static String title(ContractAccount account) {
        return "%s, which holds %s".formatted(account.row(), held(account.during()));
    }

    private static String held(DateRange during) {
        if (during.isEmpty()) {
            return "on no day";
        }
        return during.end() == Days.LAST
                ? "from %s on".formatted(Days.text(during.start()))
                : "from %s to %s".formatted(Days.text(during.start()), Days.text(during.end() - 1));
    }

    /** What the row says, cell by cell; what it does not say is not known. */
    private String cells(ContractAccount account) {
        List<String> cells = new ArrayList<>();
        for (Column column : Tables.CONTRACTS.columns()) {
            String text = account.row().text(column, texts);
            if (!text.isEmpty()) {
                cells.add(column.name() + " " + text);
            }
        }
        return String.join(", ", cells);
    }

    private static String title(Payment payment) {
        return "%s, clause %s".formatted(payment.rule().name(), payment.rule().source().clause());
    }

    private static String said(Step step) {
        return "%s: %s".formatted(step.words(), step.amount());
    }

    /** As plain text for a terminal, each line ended by a line feed. */
    public String text() {
        Lines out = new Lines();
        out.heading(title(), '=');
        out.line(0, terms());
        for (ContractAccount account : accounts) {
            out.heading(title(account), '-');
            out.line(0, cells(account));
            for (Payment payment : account.payments()) {
                out.blank();
                out.line(0, title(payment));
                if (!payment.whyNot().isEmpty()) {
                    out.line(2, "Nothing is paid: %s.".formatted(payment.whyNot()));
                }
                for (ContractLine line : payment.lines()) {
                    out.line(2, "%s pays %s".formatted(line.part(), line.amount()));
                    line.steps().forEach(step -> out.line(4, said(step)));
                }
            }
        }
        return out.toString();
    }

    /**
     * As JSON: {@code provider}, {@code known}, {@code framework}, and {@code contracts}, each with
     * {@code row}, {@code from}, {@code to} (null where it is not known) and {@code payments}; of
     * these {@code payment}, {@code clause}, {@code whyNot} and {@code instalments}, each with
     * {@code part}, {@code due}, {@code amount} and {@code steps}.
     */
    public String json() {
        return Json.write(
                ExplanationJson.object(
                        "provider", provider,
                        "known", Days.text(known),
                        "framework", framework.id(),
                        "contracts", accounts.stream().map(ContractExplanation::json).toList()));
    }

    private static Object json(ContractAccount account) {
        int end = account.during().end();
        return ExplanationJson.object(
                "row", account.row().toString(),
                "from", Days.text(account.during().start()),
                "to", end == Days.LAST ? null : Days.text(end - 1),
                "payments", account.payments().stream().map(ContractExplanation::json).toList());
    }

    private static Object json(Payment payment) {
        return ExplanationJson.object(
                "payment", payment.rule().name(),
                "clause", payment.rule().source().clause(),
                "whyNot", payment.whyNot(),
                "instalments", payment.lines().stream().map(ContractExplanation::json).toList());
    }

    private static Object json(ContractLine line) {
        return ExplanationJson.object(
                "part", line.part(),
                "due", Days.text(line.due()),
                "amount", line.amount().toString(),
                "steps",
                        line.steps().stream()
                                .map(step ->
                                        ExplanationJson.object(
                                                "words", step.words(), "amount", step.amount()))
                                .toList());
    }

    /** As a web page: no script, nothing fetched from elsewhere. */
    public String page() {
        Html html = new Html();
        html.markup("<!DOCTYPE html>\n").open("html", "lang", "en-GB");
        PageHead.write(html, title());
        html.open("body").open("main", "id", "main");
        html.element("h1", title()).element("p", terms()).line();
        for (ContractAccount account : accounts) {
            html.element("h2", title(account)).element("p", cells(account)).line();
            account.payments().forEach(payment -> page(html, payment));
        }
        return html.close().close().close().line().toString();
    }

    private static void page(Html html, Payment payment) {
        html.element("h3", title(payment)).line();
        if (!payment.whyNot().isEmpty()) {
            html.element("p", "Nothing is paid: %s.".formatted(payment.whyNot())).line();
        }
        for (ContractLine line : payment.lines()) {
            html.element("h4", "%s pays %s".formatted(line.part(), line.amount())).open("ul");
            line.steps().forEach(step -> html.element("li", said(step)));
            html.close().line();
        }
    }
}
