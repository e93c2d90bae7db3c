package org.meed.engine.cases;

import java.util.Map;
import java.util.TreeMap;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;

/**
 * A small framework that pays 100.00 or, for the band high, 250.00 for a first contact, with limits
 * to choose; and histories of contacts. Everyone is of the band low whose name does not end in
 * {@code -high}.
 */
public final class Budgeted {

    private static final String TEXT =
            """
            ---
            id: budgeted
            title: A small framework with limits
            version: "1"
            language: "1"
            in force: 2012-04-01 to 2014-04-01
            currency: GBP
            area: nowhere in particular
            domains: [recovery]
            bands: [low, high]
            ---
            # A small framework with limits
            ## 1 Journeys
            ```meed
            journey
              episodes joined over gaps up to: 21 days
            ```
            ## 2 Seen
            ```meed
            outcome seen
              domain: recovery
              stage: interim
              for each: journey
              met: contacts exist
              on: date of first of contacts
              otherwise: never on journey end, when journey is closed
            ```
            ## 3 Price
            ```meed
            table price
              kind: prices
              from: 2012-04-01
              standing: illustrative
              source: "to show it"
              | outcome | low    | high   |
              | seen    | 100.00 | 250.00 |
            ```
            ```meed
            payment plain
              for: every outcome
              pays: price for band of last of assessments
            ```
            ## 4 Limits
            """;

    private Budgeted() {}

    /** The framework with limits, each given as the lines of its block. */
    public static Framework with(String... limits) {
        StringBuilder text = new StringBuilder(TEXT);
        for (String limit : limits) {
            text.append("```meed\n").append(limit.stripTrailing()).append("\n```\n");
        }
        return Shipped.read(text.toString());
    }

    /**
     * A history.
     *
     * @param contacts by client, each a day, and after a blank the day on which it was recorded,
     *     which may be left out
     */
    public static History history(Map<String, String> contacts) {
        StringBuilder episodes = new StringBuilder("| episodes | client | provider | started |\n");
        StringBuilder rows = new StringBuilder("| contacts | client | date | recorded |\n");
        StringBuilder bands = new StringBuilder("| assessments | client | date | band |\n");
        new TreeMap<>(contacts)
                .forEach((client, days) -> {
                    String[] day = days.split(" ", 2);
                    String recorded = day.length == 1 ? "" : day[1];
                    String band = client.endsWith("-high") ? "high" : "low";
                    episodes.append(
                            "| e-%s | %s | north | 2012-04-05 |\n".formatted(client, client));
                    rows.append(
                            "| c-%s | %s | %s | %s |\n"
                                    .formatted(client, client, day[0], recorded));
                    bands.append(
                            "| a-%s | %s | 2012-04-05 | %s |\n".formatted(client, client, band));
                });
        return SmallHistory.of(episodes + "\n" + rows + "\n" + bands);
    }
}
