package org.meed.engine.programme;

import java.util.Map;
import org.meed.engine.framework.language.ProgrammeReader;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.ProgrammeReading;

/** Small programmes over frameworks that pay for the first job of a journey. */
final class SmallProgramme {

    private static final String FRAMEWORK =
            """
            ---
            id: ID
            title: Jobs
            version: "1"
            language: "1"
            in force: 2012-04-01 to 2016-04-01
            currency: GBP
            area: anywhere
            domains: [employment]
            bands: [low]
            questions:
              month end: the last day of a shorter month
            ---
            # Jobs
            ## 1 Terms
            ### 1.1 Journeys
            ```meed
            journey
              episodes joined over gaps up to: 21 days
            ```
            ### 1.2 A job
            ```meed
            define jobs
              is: work where kind is job and from is on or after journey start
            ```
            ```meed
            define trainings
              is: work where kind is training and from is on or after journey start
            ```
            ```meed
            outcome job
              domain: employment
              stage: interim
              for each: journey
              met: jobs exist
              on: from of first of jobs
              otherwise: no-job on 2019-01-01, when known date is on or after 2019-01-01
              pending: no-job-yet
            ```
            ```meed
            outcome training
              domain: employment
              stage: interim
              for each: journey where journey is the first in force
              met: trainings exist
              on: from of first of trainings
              otherwise: no-training on 2019-01-01, when known date is on or after 2019-01-01
              pending: no-training-yet
            ```
            ### 1.3 Once
            ```meed
            exclusion paid-before
              of: job
              tested: first
              when: journey start is before 12 months after last earned end
            ```
            ### 1.4 Prices
            ```meed
            table price
              kind: prices
              from: 2012-04-01
              standing: illustrative
              source: "made up"
              | outcome  | low      |
              | job      | PRICE |
              | training | 33.33 |
            ```
            ```meed
            payment all
              for: every outcome
              pays: price for band of last of assessments
            ```
            LIMIT
            """;

    private static final String ALL =
            """
            payment all
              for: every outcome
              pays: price for band of last of assessments
            """;

    /** The price of training is less what the job pays. */
    private static final String REST =
            """
            payment first
              for: job
              pays: price for band of last of assessments
            ```
            ```meed
            payment rest
              for: training
              pays: price for band of last of assessments, less what job pays
            """;

    private static final String CAP =
            """
            ```meed
            limit budget
              of: every outcome
              for each: provider
              to: 100.00, illustrative, "made up"
              at the end: stop
            ```
            """;

    /** A budget that is used up before all have asked. */
    private static final String TIGHT =
            """
            ```meed
            limit budget
              of: every outcome
              to: 1234.56, illustrative, "made up"
              at the end: stop
            ```
            """;

    private static final String SHARED =
            """
            ```meed
            limit budget
              of: job
              for each: provider
              in each: quarter
              to: 111.11, illustrative, "made up"
              at the end: pro rata
            ```
            """;

    private static final String OF_A_YEAR =
            """
            ```meed
            limit budget
              of: every outcome
              in each: year from 1 April
              to: 150.00, illustrative, "made up"
              at the end: carry over
            ```
            """;

    static final String HEAD =
            """
            ---
            programme: yes
            id: small
            title: A small programme
            version: "1"
            language: "1"
            ---
            # A small programme
            ## 1 Schemes
            """;

    private static final Map<String, String> FRAMEWORKS =
            Map.ofEntries(
                    Map.entry("one.md", framework("one", "100.01", "")),
                    Map.entry("one-later.md", framework("one-later", "150.00", "")),
                    Map.entry("two.md", framework("two", "77.77", "")),
                    Map.entry("three.md", framework("three", "50.03", "")),
                    Map.entry("capped.md", framework("capped", "100.00", CAP)),
                    Map.entry("capped-2.md", framework("capped-2", "100.00", CAP)),
                    Map.entry("rest.md", framework("rest", "20.00", "").replace(ALL, REST)),
                    Map.entry("put-off.md", framework("put-off", "100.00", OF_A_YEAR)),
                    Map.entry("tight-one.md", framework("tight-one", "100.01", TIGHT)),
                    Map.entry("tight-two.md", framework("tight-two", "77.77", SHARED)),
                    Map.entry("tight-three.md", framework("tight-three", "50.03", OF_A_YEAR)));

    private SmallProgramme() {}

    private static String framework(String id, String price, String limit) {
        return FRAMEWORK.replace("ID", id).replace("PRICE", price).replace("LIMIT", limit);
    }

    static ProgrammeReading reading(String blocks) {
        return ProgrammeReader.read(HEAD + blocks, FRAMEWORKS::get);
    }

    static Programme of(String blocks) {
        ProgrammeReading reading = reading(blocks);
        Programme programme = reading.programme();
        if (programme == null) {
            throw new IllegalStateException(reading.problems().toString());
        }
        return programme;
    }

    static String scheme(String name, String lines) {
        return "```meed\nscheme %s\n%s```\n".formatted(name, lines.indent(2));
    }

    static String meeting(String of, String within, String owner, String othersPay) {
        return """
        ```meed
        meeting jobs
          of: %s
          within: %s
          owner: %s
          the others pay: %s
          standing: illustrative
          source: "made up"
        ```
        """
                .formatted(of, within, owner, othersPay);
    }
}
