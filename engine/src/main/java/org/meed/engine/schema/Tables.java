package org.meed.engine.schema;

import java.util.List;
import java.util.Optional;

/** All tables of a history, in the order of the manual. */
public final class Tables {

    /** Columns that every table takes besides its own, in the order in which they are written. */
    public static final List<String> STANDARD =
            List.of("id", "recorded", "source", "retracts", "supersedes");

    /** The people. */
    public static final Table CLIENTS = TreatmentTables.CLIENTS;

    /** Stays with a provider. */
    public static final Table EPISODES = TreatmentTables.EPISODES;

    /** Kinds of treatment within an episode. */
    public static final Table INTERVENTIONS = TreatmentTables.INTERVENTIONS;

    /** Eligibility and complexity bands. */
    public static final Table ASSESSMENTS = TreatmentTables.ASSESSMENTS;

    /** Treatment Outcomes Profiles. */
    public static final Table TOP = OutcomeTables.TOP;

    /** Drug tests. */
    public static final Table TESTS = OutcomeTables.TESTS;

    /** Offences. */
    public static final Table OFFENCES = OutcomeTables.OFFENCES;

    /** Times in prison, or with a drug interventions team. */
    public static final Table CUSTODY = OutcomeTables.CUSTODY;

    /** Work, learning and benefits. */
    public static final Table WORK = OutcomeTables.WORK;

    /** Homes. */
    public static final Table HOUSING = OutcomeTables.HOUSING;

    /** Vaccinations. */
    public static final Table VACCINATIONS = TreatmentTables.VACCINATIONS;

    /** Clients' own goals. */
    public static final Table GOALS = OutcomeTables.GOALS;

    /** Measures of the family. */
    public static final Table FAMILY = OutcomeTables.FAMILY;

    /** Contacts made by a provider. */
    public static final Table CONTACTS = TreatmentTables.CONTACTS;

    /** Any other fact. */
    public static final Table FACTS = OutcomeTables.FACTS;

    /** Consents. */
    public static final Table CONSENTS = AgreementTables.CONSENTS;

    /** Ids that may be one person. */
    public static final Table LINKS = AgreementTables.LINKS;

    /** Providers' places in a scheme; shared by all clients. */
    public static final Table CONTRACTS = AgreementTables.CONTRACTS;

    /** Rates of comparison groups; shared by all clients. */
    public static final Table COMPARISONS = AgreementTables.COMPARISONS;

    /** Decisions made by people. */
    public static final Table DECISIONS = AgreementTables.DECISIONS;

    /** Deaths. */
    public static final Table DEATHS = TreatmentTables.DEATHS;

    private static final List<Table> ALL =
            List.of(
                    CLIENTS,
                    EPISODES,
                    INTERVENTIONS,
                    ASSESSMENTS,
                    TOP,
                    TESTS,
                    OFFENCES,
                    CUSTODY,
                    WORK,
                    HOUSING,
                    VACCINATIONS,
                    GOALS,
                    FAMILY,
                    CONTACTS,
                    FACTS,
                    CONSENTS,
                    LINKS,
                    CONTRACTS,
                    COMPARISONS,
                    DECISIONS,
                    DEATHS);

    private Tables() {}

    /** Every table, each at its {@link Table#index()}. */
    public static List<Table> all() {
        return ALL;
    }

    /** The table of that name, for example {@code top}. */
    public static Optional<Table> find(String name) {
        for (Table table : ALL) {
            if (table.name().equals(name)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
