package org.meed.engine.reference;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the language must be able to say; a clause of a shipped framework answers it by its name.
 */
enum Requirement {
    A1("Domains, each with steps on the way and an end; an area may add its own"),
    A2(
            "Abstinence at two reviews a stated time apart, whatever is prescribed; a reliable reduction is worth something"),
    A3("Alcohol by a rule of its own; drugs and alcohol together by both rules"),
    A4("Treatment completed, then a year without return, paid in instalments"),
    A5(
            "What a return does, and what can be earned again; nobody gains by letting a client stay away"),
    A6("An absence that a death, custody or a doubtful identity explains is no success"),
    A7(
            "A test of a client needs consent and a reason, looks back a few days, and decides nothing alone"),
    A8("Steps towards work, work that the client chose, and one owner of each job"),
    A9(
            "Offences by their own day, a later start of the clock, a reset, half-years, lags; one client or a cohort"),
    A10(
            "Injecting, hepatitis B, health promotion, wellbeing from the client's own start, a home that is one"),
    A11("Goals that the client sets, with family or carers"),
    A12("Families and safeguarding: measured, and not paid"),
    A13("Local conditions change what is expected, or the price, by area and date"),
    A14("A gate that opens only after progress on every need"),
    B1("Prices by band of need, so that the hardest cases are no loss"),
    B2("Shares of interim and final results, the share at risk, and its phases"),
    B3(
            "Forms of payment side by side: attachment, block, activity, results, work that lasts, cohorts"),
    B4("Instalments that add up to the price, to the penny"),
    B5("Caps and a fixed budget, and what happens at their end"),
    B6("One result shared by several providers"),
    B7("Several schemes meet on one result, and it is paid once"),
    B8("Every number with its source, its days and its standing"),
    B9("A change in mid-contract, shown in money, that leaves earned what was earned"),
    B10("Those in treatment on the first day, and what is open on the last"),
    C1("Assessment, eligibility and band; the client's choice; reassessment"),
    C2("Nobody who works for a provider sets the bands of its clients"),
    C3("Results verified by sampling, before and after they are paid"),
    C4("A profile taken for care and a reading for pay are told apart");

    private final String words;

    Requirement(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<Requirement> find(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
