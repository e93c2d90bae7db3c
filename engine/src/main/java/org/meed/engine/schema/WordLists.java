package org.meed.engine.schema;

import java.util.List;

/** The closed lists of words that several columns, rules and pages share. */
public final class WordLists {

    /**
     * How an episode ended, in the words of the national data set's planned and unplanned discharge
     * reasons.
     */
    public static final List<String> DISCHARGE_REASONS =
            List.of(
                    "completed-drug-free",
                    "completed-alcohol-free",
                    "completed-occasional-user",
                    "transferred",
                    "transferred-custody",
                    "dropped-out",
                    "withdrawn",
                    "retained-custody",
                    "declined",
                    "died",
                    "other");

    /**
     * What is presented with, or tested for; {@code methadone} is the methadone that nobody
     * prescribed.
     */
    public static final List<String> SUBSTANCES =
            List.of(
                    "heroin",
                    "other-opiate",
                    "methadone",
                    "crack",
                    "cocaine",
                    "amphetamines",
                    "cannabis",
                    "alcohol",
                    "benzodiazepines",
                    "nps",
                    "other");

    /** What a rule, or a person who overrides it, can say of an outcome. */
    public static final List<String> VERDICTS =
            List.of("achieved", "not-achieved", "pending", "excluded");

    private WordLists() {}
}
