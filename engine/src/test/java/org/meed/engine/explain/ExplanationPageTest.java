package org.meed.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meed.engine.explain.ReadPage.all;
import static org.meed.engine.explain.ReadPage.read;
import static org.meed.engine.explain.ReadPage.rows;
import static org.meed.engine.explain.ReadPage.table;
import static org.meed.engine.explain.ReadPage.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.cases.SmallHistory;
import org.meed.engine.time.Days;
import org.w3c.dom.Element;

/** An explanation as a page, read as a browser and a screen reader would. */
class ExplanationPageTest {

    private static final String TABLES =
            """
            | episodes | client | started    | substances   |
            | e1       | ann    | 2012-04-10 | heroin;crack |

            | assessments | client | date       | eligible | band   |
            | a1          | ann    | 2012-04-05 | yes      | medium |

            | offences | client | date       | code              | proven |
            | o1       | ann    | 2012-01-01 | theft-act-1968-s1 | yes    |
            | o2       | ann    | 2012-08-01 | theft-act-1968-s1 | yes    |

            | top | client | date       | recorded   | stage  | opiates | crack |
            | t1  | ann    | 2012-07-02 | 2012-07-02 | review | 0       | 0     |
            | t2  | ann    | 2012-09-10 | 2012-10-01 | review | 0       | 0     |
            """;
    private static final String MISCHIEF = "<script>alert(\"&'1')</script>";

    private static Element page() {
        return read(ExplanationPage.write(Told.of(TABLES, "2012-12-01")));
    }

    private static Element page(String outcome) {
        return read(ExplanationPage.write(Told.of(TABLES, "2012-12-01", outcome)));
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() {
        String written = ExplanationPage.write(Told.of(TABLES, "2012-12-01"));
        Element page = read(written);

        for (String tag : List.of("script", "link", "img", "iframe", "object", "form", "base")) {
            assertThat(all(page, tag)).as(tag).isEmpty();
        }
        assertThat(all(page, "a")).allMatch(link -> link.getAttribute("href").startsWith("#"));
        assertThat(all(page, "*"))
                .allMatch(one -> one.getAttribute("src").isEmpty())
                .allMatch(one -> one.getAttribute("onclick").isEmpty())
                .allMatch(one -> one.getAttribute("onload").isEmpty());
        assertThat(written.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("@import")
                .doesNotContainPattern("url\\((?!#)")
                .contains(
                        "content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"");
    }

    @Test
    void what_data_say_is_text_and_never_markup() {
        String tables =
                TABLES.replace("| ann ", "| " + MISCHIEF + " ")
                        .replace("| t1 ", "| t1" + MISCHIEF + " ")
                        .replace("| e1 ", "| e1" + MISCHIEF + " ");

        Element page = read(ExplanationPage.write(Told.of(tables, "2012-12-01")));

        assertThat(all(page, "script")).isEmpty();
        assertThat(text(all(page, "title").getFirst()))
                .isEqualTo("Client " + MISCHIEF + ": results known on 1 December 2012");
        assertThat(text(all(page, "h1").getFirst())).isEqualTo("Client " + MISCHIEF);
        assertThat(text(table(page, "What happened, and since when it was known")))
                .contains("episodes:e1" + MISCHIEF)
                .contains("top:t1" + MISCHIEF);
    }

    @Test
    void what_the_agreement_says_is_text_and_never_markup() {
        String framework =
                Shipped.text("national-2012")
                        .replace("title: The national", "title: The <b>national</b> & other")
                        .replace(
                                "Two reviews (2.1) that both show no use",
                                "<img src=x onerror=alert(1)> ![far](https://elsewhere.example/a.png)"
                                        + " [run](javascript:alert(1)) & two reviews that both show no use")
                        .replace(
                                "the published text names none;",
                                "<script>alert(2)</script> the published text names none;");
        Explanations explanations =
                new Explanations(Shipped.read(framework), SmallHistory.of(TABLES));

        Element page =
                read(
                        ExplanationPage.write(
                                explanations.of(0, Days.parse("2012-12-01"), "abstinent")));

        assertThat(all(page, "img")).isEmpty();
        assertThat(all(page, "script")).isEmpty();
        assertThat(all(page, "a"))
                .noneMatch(link -> link.getAttribute("href").contains("javascript:"));
        assertThat(text(all(page, "dd").getFirst()))
                .startsWith("The <b>national</b> & other outcomes of October 2011");
        assertThat(text(all(page, "section").getFirst()))
                .contains("<img src=x onerror=alert(1)>")
                .contains("<script>alert(2)</script> the published text names none;");
    }

    @Test
    void each_picture_has_a_title_and_a_description() {
        List<Element> pictures =
                all(page(), "svg").stream()
                        .filter(svg -> svg.getAttribute("role").equals("img"))
                        .toList();

        assertThat(pictures).hasSize(2);
        for (Element picture : pictures) {
            Element title = all(picture, "title").getFirst();
            Element description = all(picture, "desc").getFirst();
            assertThat(picture.getAttribute("aria-labelledby"))
                    .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
            assertThat(text(title)).isEqualTo("Timeline of client ann");
            assertThat(text(description))
                    .startsWith("From ")
                    .contains("1 treatment journey, 6 events");
        }
    }

    @Test
    void every_other_picture_is_hidden_from_those_who_listen() {
        assertThat(all(page(), "svg"))
                .filteredOn(svg -> !svg.getAttribute("role").equals("img"))
                .isNotEmpty()
                .allMatch(svg -> svg.getAttribute("aria-hidden").equals("true"));
    }

    @Test
    void every_table_has_a_caption_and_heads_its_columns_and_rows() {
        List<Element> tables = all(page(), "table");

        assertThat(tables).hasSizeGreaterThan(20);
        for (Element table : tables) {
            List<String> heads =
                    all(all(table, "thead").getFirst(), "th").stream().map(ReadPage::text).toList();
            assertThat(text(all(table, "caption").getFirst())).isNotEmpty();
            assertThat(heads).hasSizeGreaterThan(1).doesNotContain("");
            assertThat(all(all(table, "thead").getFirst(), "th"))
                    .allMatch(head -> head.getAttribute("scope").equals("col"));
            for (Element row : all(all(table, "tbody").getFirst(), "tr")) {
                assertThat(all(row, "th"))
                        .singleElement()
                        .matches(head -> head.getAttribute("scope").equals("row"));
                assertThat(all(row, "td").stream().map(cell -> cell.getAttribute("data-label")))
                        .isEqualTo(heads.subList(1, heads.size()));
            }
        }
    }

    @Test
    void no_id_stands_twice_and_each_link_and_label_leads_to_one() {
        Element page = page();
        List<String> ids =
                all(page, "*").stream()
                        .map(one -> one.getAttribute("id"))
                        .filter(id -> !id.isEmpty())
                        .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(page, "a")).allMatch(a -> ids.contains(a.getAttribute("href").substring(1)));
        assertThat(all(page, "section"))
                .allMatch(section -> ids.contains(section.getAttribute("aria-labelledby")));
    }

    @Test
    void the_clause_stands_beside_the_rule_as_it_is_applied() {
        Element pair =
                all(page("hep-b"), "div").stream()
                        .filter(one -> one.getAttribute("class").equals("pair"))
                        .findFirst()
                        .orElseThrow();

        assertThat(all(pair, "h4").stream().map(ReadPage::text))
                .containsExactly(
                        "Clause 3.3, Hepatitis B (interim)", "The same rule, as it is applied");
        assertThat(text(all(pair, "p").getFirst()))
                .isEqualTo(
                        "For a client not known to be immune before the journey started: a course of three doses on strictly"
                                + " later days, the third within the journey and less than twelve months after the first."
                                + " Achieved on the earliest such third dose.");
        assertThat(all(pair, "li").stream().map(ReadPage::text))
                .contains(
                        "It is not achieved (journey-ended), on the journey's end, once the journey is closed and it has not been achieved.");
    }

    @Test
    void each_value_has_its_standing_and_its_source() {
        assertThat(rows(table(page("abstinent"), "The values that the rule uses")))
                .containsExactly(
                        List.of(
                                "journey-gap (clause 1.2)",
                                "21 days, from 1 April 2012",
                                "sourced",
                                "National Indicator 040: episodes are joined over gaps of up to 21 days inclusive"),
                        List.of(
                                "maximum-gap (clause 2.1)",
                                "12 months, from 1 April 2012",
                                "sourced",
                                "any two review TOPs in the last 12 months: slides of a pilot area on the national outcomes"),
                        List.of(
                                "minimum-gap (clause 2.1)",
                                "70 days, from 1 April 2012",
                                "illustrative",
                                "the published text names none; respondents to the draft asked for one (A2)"),
                        List.of(
                                "relapse-window (clause 6.1)",
                                "12 months, from 1 April 2012",
                                "illustrative",
                                "the published text has no relapse rule; respondents to the draft asked for one (A5)"),
                        List.of(
                                "substance-columns (clause 2.3)",
                                "11 words",
                                "sourced",
                                "TOP items 1a to 1g: which item answers for which substance"));
    }

    @Test
    void each_fact_has_the_day_it_happened_and_the_day_since_which_it_was_known() {
        assertThat(rows(table(page("abstinent"), "The facts that were looked at")))
                .contains(
                        List.of(
                                "TOP reviewtop:t2The verdict rests on it",
                                "10 September 2012",
                                "1 October 2012",
                                "days of opiates: 0; days of crack: 0"));
    }

    @Test
    void every_window_of_the_clock_in_the_picture_stands_in_a_table() {
        assertThat(rows(table(page("not-offending"), "How the clocks went")))
                .containsExactly(
                        List.of(
                                "offence-free, run 1, first half",
                                "10 April 2012",
                                "9 October 2012",
                                "10 August 2013",
                                "broken on 1 August 2012 by offences:o2"),
                        List.of(
                                "offence-free, run 1, second half",
                                "10 October 2012",
                                "9 April 2013",
                                "10 February 2014",
                                "taken away on 1 August 2012 by offences:o2"),
                        List.of(
                                "offence-free, run 2, first half",
                                "2 August 2012",
                                "1 February 2013",
                                "2 December 2013",
                                "still open"),
                        List.of(
                                "offence-free, run 2, second half",
                                "2 February 2013",
                                "1 August 2013",
                                "2 June 2014",
                                "still open"));
    }
}
