package org.meed.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An explanation for programs. */
class ExplanationJsonTest {

    private static final String LOST =
            """
            | episodes | client | started    | discharged | reason      | substances |
            | e1       | ann    | 2012-05-01 | 2012-08-01 | dropped-out | cannabis   |

            | top | client | date       | recorded   | stage  | cannabis |
            | t1  | ann    | 2012-06-01 | 2012-06-20 | review | 4        |
            """;

    private static String lost() {
        return ExplanationJson.write(Told.of(LOST, "2012-12-01", "abstinent"));
    }

    private static final String NOTHING =
            """
            {
              "client": "ann",
              "events": [
                {
                  "cells": [],
                  "happened": "2011-05-01",
                  "id": "episodes:e1",
                  "known": "2011-05-01",
                  "lasting": true,
                  "name": "episode",
                  "table": "episodes",
                  "until": null
                }
              ],
              "framework": {
                "id": "national-2012",
                "title": "The national outcomes of October 2011, reconstructed",
                "version": "1"
              },
              "journeys": [
                {
                  "closes": null,
                  "end": null,
                  "episodes": [
                    "episodes:e1"
                  ],
                  "inForce": false,
                  "number": 1,
                  "start": "2011-05-01"
                }
              ],
              "known": "2012-12-01",
              "meanings": [],
              "outcomes": []
            }
            """;

    @Test
    void a_client_of_whom_nothing_is_determined_is_a_whole_document() {
        String tables =
                """
                | episodes | client | started    |
                | e1       | ann    | 2011-05-01 |
                """;

        assertThat(ExplanationJson.write(Told.of(tables, "2012-12-01"))).isEqualTo(NOTHING);
    }

    @Test
    void a_fact_has_the_day_it_happened_and_the_day_it_was_known() {
        assertThat(lost())
                .contains(
                        """
                                      "happened": "2012-06-01",
                                      "id": "top:t1",
                                      "known": "2012-06-20",
                                      "name": "TOP review",
                                      "table": "top"
                        """);
    }

    @Test
    void a_cell_that_became_known_later_than_its_row_says_when() {
        assertThat(lost())
                .contains(
                        """
                                          "known": "2012-08-01",
                                          "name": "day of discharge",
                                          "text": "1 August 2012"
                        """);
    }

    @Test
    void a_value_of_the_rules_has_its_source_and_its_standing() {
        assertThat(lost())
                .contains(
                        """
                                {
                                  "clause": "2.1",
                                  "from": "2012-04-01",
                                  "name": "minimum-gap",
                                  "source": "the published text names none; respondents to the draft asked for one (A2)",
                                  "standing": "illustrative",
                                  "value": "70 days"
                                }\
                        """);
    }

    @Test
    void what_would_make_it_a_yes_has_its_days() {
        assertThat(lost())
                .contains(
                        """
                                  "prospect": {
                                    "possible": false,
                                    "summary": "Nothing that happens from now on can make it a yes. The journey is closed. Only a fact of the past that becomes known late, or a correction, could make it a yes, but for an exception that holds as things stand, not-assessed:",
                                    "ways": [
                                      {
                                        "days": [
                                          {
                                            "from": "2012-05-01",
                                            "to": "2012-08-01"
                                          }
                                        ],
                                        "sentence": "Two TOP reviews dated from 1 May 2012 to 1 August 2012, at least 70 days apart and less than 12 months, that both show no use of cannabis."
                                      }
                                    ]
                                  },
                        """);
    }

    @Test
    void keys_are_sorted_whatever_the_order_they_were_given_in() {
        assertThat(Json.write(Map.of("b", List.of(1, true), "a", "x")))
                .isEqualTo(
                        """
                        {
                          "a": "x",
                          "b": [
                            1,
                            true
                          ]
                        }
                        """);
    }

    @Test
    void nothing_in_a_text_can_end_it_or_begin_markup() {
        String text = "\"\\ \n\r\t\0</script>&\u2028\u2029\u0085\ud83d\ude00\ud83d";

        assertThat(Json.write(text))
                .isEqualTo(
                        "\"\\\"\\\\ \\n\\r\\t\\u0000\\u003c/script\\u003e\\u0026\\u2028\\u2029\\u0085\\ud83d\\ude00\\ud83d\"\n");
    }

    @Test
    void what_has_no_form_in_json_is_refused() {
        assertThatThrownBy(() -> Json.write(1L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON has no form for a Long.");
    }
}
