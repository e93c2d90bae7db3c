package org.meed.engine.check;

import java.util.List;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Question;

/** A small framework in which nothing is wrong or doubtful, and what it becomes by a change. */
final class Small {

    /** The least that every framework says, up to its first rule. */
    static final String HEAD =
            """
            ---
            id: small
            title: A small framework
            version: "1"
            language: "1"
            in force: 2012-04-01 to 2014-04-01
            currency: GBP
            area: anywhere
            domains: [health]
            bands: [low]
            questions:
              month end: the last day of a shorter month
              rounding: to the whole penny
              journey gap: 21 days
              return: another episode
              minimum gap: 70 days
              presenting substances: opiates only
              substitute prescriptions: no use
              relapse: nothing is earned twice
              death: excludes what was not achieved
              custody: changes nothing
              uncertain identity: records are judged apart
              consent: no record without it
              stock and flow: journeys that start in force
              verification: the assessor
              families: not measured
            ---
            # A small framework
            ## 1 Terms
            ### 1.1 Journeys
            ```meed
            journey
              episodes joined over gaps up to: 21 days
            ```
            """;

    private static final String REST =
            """
            ### 1.2 Reviews
            ```meed
            define reviews
              is: top where stage is review, from journey start to journey end
            ```
            ```meed
            define start-top
              is: nearest of top where stage is start, within 14 days of journey start
            ```
            ## 2 Outcomes
            ### 2.1 Clean
            ```meed
            outcome clean
              domain: health
              stage: interim
              for each: journey
              applies: opiates of start-top is above 0
              pair: earliest 2 of reviews, at least 70 days apart, each with opiates is 0
              met: pair exists
              on: date of last of pair
              otherwise: journey-ended on journey end, when journey is closed
              pending: journey-open
            ```
            ```meed
            example "two clean reviews"
              known: 2012-12-01
              | episodes | client | started    | discharged | reason      | substances |
              |          | ann    | 2012-05-01 |            |             | heroin     |
              |          | ben    | 2012-05-01 | 2012-10-01 | dropped-out | heroin     |
              |          | cat    | 2012-05-01 |            |             | heroin     |
              |          | dan    | 2012-05-01 |            |             | heroin     |
              | top      | client | date       | stage  | opiates |
              |          | ann    | 2012-05-01 | start  | 28      |
              |          | ann    | 2012-06-01 | review | 0       |
              |          | ann    | 2012-08-10 | review | 0       |
              |          | ben    | 2012-05-01 | start  | 28      |
              |          | cat    | 2012-05-01 | start  | 0       |
              |          | dan    | 2012-05-01 | start  | 28      |
              |          | dan    | 2012-06-01 | review | 0       |
              |          | dan    | 2012-08-10 | review | 0       |
              | assessments | client | date       | band |
              |             | ann    | 2012-04-20 | low  |
              expect clean of ann: achieved on 2012-08-10, pays 200.00
              expect clean of ben: not-achieved on 2012-10-01 because journey-ended
              expect clean of cat: excluded because not-applicable
              expect clean of dan: excluded on 2012-08-10 because no-band
            ```
            ### 2.2 Lasting
            ```meed
            clock after
              starts: journey end
              lasts: 6 months
              breaks on: other episodes by started where contacts where kind is outreach, within 28 days before started are absent, after journey end
              because: returned
              a break: ends the clock
            ```
            ```meed
            outcome lasting
              domain: health
              stage: final
              for each: journey
              clock: after
            ```
            ```meed
            example "half a year without return"
              known: 2013-06-01
              | episodes | client | started    | discharged | reason              | substances |
              |          | ann    | 2012-05-01 | 2012-06-01 | completed-drug-free | heroin     |
              |          | ben    | 2012-05-01 | 2012-06-01 | completed-drug-free | heroin     |
              |          | ben    | 2012-09-01 |            |                     | heroin     |
              |          | cat    | 2012-05-01 | 2012-06-01 | completed-drug-free | heroin     |
              | deaths   | client | date       |
              |          | cat    | 2012-07-01 |
              | assessments | client | date       | band |
              |             | ann    | 2012-04-20 | low  |
              expect lasting of ann: achieved on 2012-12-01, pays 700.00
              expect lasting of ben journey 1: not-achieved on 2012-09-01 because returned
              expect lasting of cat: excluded on 2012-07-01 because died
            ```
            ## 3 Exceptions
            ### 3.1 Relapse
            ```meed
            exclusion paid-before
              of: clean
              tested: first
              when: journey start is before 12 months after last earned end
            ```
            ```meed
            example "not twice within a year"
              known: 2013-06-01
              | episodes | client | started    | discharged | reason      | substances |
              |          | ann    | 2012-05-01 | 2012-10-01 | dropped-out | heroin     |
              |          | ann    | 2013-01-01 |            |             | heroin     |
              | top      | client | date       | stage  | opiates |
              |          | ann    | 2012-05-01 | start  | 28      |
              |          | ann    | 2012-06-01 | review | 0       |
              |          | ann    | 2012-08-10 | review | 0       |
              | assessments | client | date       | band |
              |             | ann    | 2012-04-20 | low  |
              expect clean journey 2: excluded because paid-before
            ```
            ### 3.2 Death
            ```meed
            exclusion died
              of: every outcome
              tested: on the result
              when: deaths exist
              on: date of first of deaths
            ```
            ### 3.3 Band
            ```meed
            define assessment
              is: last of assessments, up to result day
            ```
            ```meed
            exclusion no-band
              of: every outcome
              tested: when achieved
              unless: band of assessment is one of bands
            ```
            ## 4 Payment
            ### 4.1 Prices
            ```meed
            table price
              kind: prices
              from: 2012-04-01
              standing: illustrative
              source: "made up"
              | outcome | low    |
              | clean   | 200.00 |
              | lasting | 700.00 |
            ```
            ```meed
            payment all
              for: every outcome
              pays: price for band of assessment
            ```
            """;

    static final String TEXT = HEAD + REST;

    private Small() {}

    /** The text with some of it replaced: what to look for, then what to put there, in pairs. */
    static String with(String... changes) {
        String text = TEXT;
        for (int i = 0; i < changes.length; i += 2) {
            if (!text.contains(changes[i])) {
                throw new IllegalArgumentException(
                        "The small framework does not say (%s).".formatted(changes[i]));
            }
            text = text.replace(changes[i], changes[i + 1]);
        }
        return text;
    }

    /** The text with more at its end. */
    static String and(String more) {
        return TEXT + more;
    }

    /** The text with a question of the front matter left unanswered. */
    static String without(Question question) {
        return TEXT.replaceAll("(?m)^  " + question.key() + ":.*\\n", "");
    }

    /** Each remark as its number, its clause, and the line of the text that it points to. */
    static List<String> remarks(String text) {
        List<String> lines = text.lines().toList();
        return Check.run(text).lints().stream()
                .map(lint ->
                        "%s %s: %s"
                                .formatted(
                                        lint.code().number(),
                                        lint.clause(),
                                        lines.get(lint.place().line() - 1).strip()))
                .toList();
    }

    /** A rule block. */
    static String block(String... lines) {
        return "```meed\n" + String.join("\n", lines) + "\n```\n";
    }

    static Framework framework(String text) {
        CheckReport report = Check.run(text);
        Framework framework = report.framework();
        if (framework == null) {
            throw new IllegalStateException("It cannot be read: " + report.errors());
        }
        return framework;
    }

    /** The numbers of the errors, in the order of the document. */
    static List<String> errors(String text) {
        return Check.run(text).errors().stream().map(error -> error.code().number()).toList();
    }

    /** The numbers of the remarks, in the order of the document. */
    static List<String> lints(String text) {
        return Check.run(text).lints().stream().map(lint -> lint.code().number()).toList();
    }
}
