package org.meed.engine.schema;

import static org.meed.engine.schema.TableSketch.table;

import java.math.BigDecimal;
import java.util.List;

/** What was allowed, contracted, compared and decided. */
final class AgreementTables {

    static final Table CONSENTS =
            table("consents", "A consent given or withdrawn; it holds until the next row.")
                    .client()
                    .day("date", "day")
                    .word(
                            "purpose",
                            List.of("treatment-data", "matching", "testing", "evaluation"),
                            "what for")
                    .yesNo("given", "whether it was given")
                    .describing(15, "date");

    static final Table LINKS =
            table("links", "Two ids that may be one person.")
                    .client()
                    .text("other", "the same person under another id, or in another source")
                    .decimal("probability", BigDecimal.ZERO, BigDecimal.ONE, "how likely, 0 to 1")
                    .word("state", List.of("proposed", "confirmed", "refused"), "what was decided")
                    .text("by", "who decided")
                    .text("second", "the second person who agreed")
                    .describing(16, "");

    static final Table CONTRACTS =
            table("contracts", "A provider's place in a scheme.")
                    .text("provider", "the provider; a row without one is lost")
                    .text("scheme", "the framework or scheme")
                    .text("area", "partnership area")
                    .text("lead", "the provider that leads, where several share")
                    .decimal(
                            "share",
                            BigDecimal.ZERO,
                            BigDecimal.ONE,
                            "what this provider has of a result that it shares with its lead, 0 to 1")
                    .day("from", "first day; a row without one is lost")
                    .dayFrom("to", "from", "last day")
                    .decimal("value", "value of a year in pounds")
                    .decimal(
                            "at_risk",
                            BigDecimal.ZERO,
                            BigDecimal.ONE,
                            "how much of the value depends on results, 0 to 1; where it is empty, that and the rest are not known")
                    .describing(17, "from");

    static final Table COMPARISONS =
            table("comparisons", "The rate of a comparison group, made elsewhere.")
                    .text("cohort", "the cohort it is compared with")
                    .text("measure", "what was counted")
                    .decimal("numerator", "how many events")
                    .decimal("denominator", "among how many")
                    .day("from", "first day")
                    .dayFrom("to", "from", "last day")
                    .describing(18, "from");

    static final Table DECISIONS =
            table("decisions", "What people decided about a result.")
                    .client()
                    .text("outcome", "the outcome")
                    .text("part", "its part, where it has parts")
                    .word(
                            "kind",
                            List.of(
                                    "override",
                                    "verified",
                                    "not-verified",
                                    "appeal-upheld",
                                    "appeal-refused",
                                    "write-off"),
                            "kind of decision")
                    .word("verdict", WordLists.VERDICTS, "the verdict that an override sets")
                    .day("date", "day of the decision")
                    .text("reason", "why")
                    .text("by", "who decided")
                    .text("second", "the second person who agreed")
                    .describing(19, "date");

    private AgreementTables() {}
}
