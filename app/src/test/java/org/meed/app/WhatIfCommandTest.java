package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code meed what-if}: a small table in, the exact table out. */
class WhatIfCommandTest {

    private static final Path SHELF = Path.of("../examples/frameworks");

    @TempDir private Path temp;
    private Path history = Path.of("");

    private record Said(int code, String out, String err) {}

    @BeforeEach
    void write_a_history() throws IOException {
        history = Files.createDirectory(temp.resolve("history"));
        Files.writeString(
                history.resolve("episodes.csv"),
                """
                client,provider,started,discharged,reason,substances
                ann,north,2012-05-01,2012-09-01,completed-drug-free,heroin
                ben,south,2012-05-01,2012-09-01,completed-drug-free,cannabis;alcohol
                """);
        Files.writeString(
                history.resolve("top.csv"),
                """
                client,date,stage,opiates,cannabis,alcohol
                ann,2012-05-02,start,20,0,0
                ann,2012-06-01,review,0,0,0
                ann,2012-08-10,review,0,0,0
                ben,2012-05-02,start,0,9,9
                """);
        Files.writeString(
                history.resolve("assessments.csv"),
                """
                client,date,eligible,band
                ann,2012-05-01,yes,high
                ben,2012-05-01,yes,low
                """);
    }

    private static Said meed(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Meed.execute(new PrintWriter(out), new PrintWriter(err), args);
        return new Said(code, out.toString(), err.toString());
    }

    private Said whatIf(String framework, String... more) {
        return whatIfOn("2012-09-30", framework, more);
    }

    private Said whatIfOn(String known, String framework, String... more) {
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "what-if",
                                "--framework",
                                framework,
                                "--history",
                                history.toString(),
                                "--known",
                                known));
        args.addAll(List.of(more));
        return meed(args.toArray(String[]::new));
    }

    private static String shelf(String name) {
        return SHELF.resolve(name + ".md").toString();
    }

    /** Reviews lie 70 days apart: seventy is enough, and seventy-one too many. */
    @Test
    void a_least_gap_that_nobody_keeps_takes_what_it_paid() {
        Said said = whatIf(shelf("national-2012"), "--set", "minimum-gap=70 days,71 days");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .isEqualTo(
                        """
                        variant              group                             results  clients changed      GBP  difference
                        as it is             all                                     4                0  1660.00        0.00
                        as it is             provider  north                         3                0  1240.00        0.00
                        as it is             provider  south                         1                0   420.00        0.00
                        as it is             band      high                          3                0  1240.00        0.00
                        as it is             band      low                           1                0   420.00        0.00
                        as it is             profile   alcohol and non-opiate        1                0   420.00        0.00
                        as it is             profile   opiate                        3                0  1240.00        0.00
                        minimum-gap=70 days  all                                     4                0  1660.00        0.00
                        minimum-gap=70 days  provider  north                         3                0  1240.00        0.00
                        minimum-gap=70 days  provider  south                         1                0   420.00        0.00
                        minimum-gap=70 days  band      high                          3                0  1240.00        0.00
                        minimum-gap=70 days  band      low                           1                0   420.00        0.00
                        minimum-gap=70 days  profile   alcohol and non-opiate        1                0   420.00        0.00
                        minimum-gap=70 days  profile   opiate                        3                0  1240.00        0.00
                        minimum-gap=71 days  all                                     2                1  1270.00     -390.00
                        minimum-gap=71 days  provider  north                         1                1   850.00     -390.00
                        minimum-gap=71 days  provider  south                         1                0   420.00        0.00
                        minimum-gap=71 days  band      high                          1                1   850.00     -390.00
                        minimum-gap=71 days  band      low                           1                0   420.00        0.00
                        minimum-gap=71 days  profile   alcohol and non-opiate        1                0   420.00        0.00
                        minimum-gap=71 days  profile   opiate                        1                1   850.00     -390.00
                        """);
    }

    @Test
    void prices_are_tried_with_every_value_and_written_whole() throws IOException {
        Path file = temp.resolve("out/what-if.csv");
        Said said =
                whatIf(
                        shelf("national-2012"),
                        "--set",
                        "price/completion/*=+5%",
                        "--set",
                        "minimum-gap=70 days,71 days",
                        "--out",
                        file.toString());
        assertThat(said.code()).isZero();
        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        variant,group,name,results,clients_changed,money,difference
                        as it is,all,,4,0,1660.00,0.00
                        as it is,provider,north,3,0,1240.00,0.00
                        as it is,provider,south,1,0,420.00,0.00
                        as it is,band,high,3,0,1240.00,0.00
                        as it is,band,low,1,0,420.00,0.00
                        as it is,profile,alcohol and non-opiate,1,0,420.00,0.00
                        as it is,profile,opiate,3,0,1240.00,0.00
                        price/completion/*=+5%; minimum-gap=70 days,all,,4,2,1723.50,63.50
                        price/completion/*=+5%; minimum-gap=70 days,provider,north,3,1,1282.50,42.50
                        price/completion/*=+5%; minimum-gap=70 days,provider,south,1,1,441.00,21.00
                        price/completion/*=+5%; minimum-gap=70 days,band,high,3,1,1282.50,42.50
                        price/completion/*=+5%; minimum-gap=70 days,band,low,1,1,441.00,21.00
                        price/completion/*=+5%; minimum-gap=70 days,profile,alcohol and non-opiate,1,1,441.00,21.00
                        price/completion/*=+5%; minimum-gap=70 days,profile,opiate,3,1,1282.50,42.50
                        price/completion/*=+5%; minimum-gap=71 days,all,,2,2,1333.50,-326.50
                        price/completion/*=+5%; minimum-gap=71 days,provider,north,1,1,892.50,-347.50
                        price/completion/*=+5%; minimum-gap=71 days,provider,south,1,1,441.00,21.00
                        price/completion/*=+5%; minimum-gap=71 days,band,high,1,1,892.50,-347.50
                        price/completion/*=+5%; minimum-gap=71 days,band,low,1,1,441.00,21.00
                        price/completion/*=+5%; minimum-gap=71 days,profile,alcohol and non-opiate,1,1,441.00,21.00
                        price/completion/*=+5%; minimum-gap=71 days,profile,opiate,1,1,892.50,-347.50
                        """);
    }

    private void assertRefused(String setting, String sentence) {
        Said said = whatIf(shelf("national-2012"), "--set", setting);
        assertThat(said.code()).as(setting).isEqualTo(2);
        assertThat(said.err()).as(setting).isEqualTo("meed: " + sentence + "\n");
        assertThat(said.out()).as(setting).isEmpty();
    }

    @Test
    void what_cannot_be_set_is_refused_in_a_sentence() {
        assertRefused(
                "minimum-gpa=60 days", "There is no parameter 'minimum-gpa'. Maybe `minimum-gap`?");
        assertRefused(
                "minimum-gap=60",
                "The parameter 'minimum-gap' is a span of time, and '60' is not. Maybe 70 days.");
        assertRefused(
                "price/abstinent/hihg=1.00",
                "There is no column 'hihg', which 'price/abstinent/hihg' names. Maybe `high`?");
        assertRefused(
                "prices/abstinent/high=1.00",
                "There is no table of prices or numbers 'prices', which 'prices/abstinent/high' names. Maybe `price`?");
        assertRefused(
                "price/abstinence/high=1.00",
                "There is no row 'abstinence', which 'price/abstinence/high' names. Maybe `abstinent`?");
        assertRefused(
                "price/abstinent/high=1.234",
                "'price/abstinent/high' is a price in pounds and pence, and '1.234' is not. Maybe 280.00, or +5% for so much more.");
        assertRefused(
                "price/abstinent/high=-101%",
                "'-101%' would make 'price/abstinent/high' less than nothing. Maybe a hundred percent less, at most.");
        assertRefused(
                "price=1.00",
                "'price' is a table, and a cell of it is set. Maybe 'price/*/*' for every cell.");
        assertRefused(
                "minimum-gap=60 days,",
                "A value of 'minimum-gap' is missing. Maybe '--set minimum-gap=60 days,80 days' or '--set price/abstinent/low=+5%'.");
    }

    @Test
    void too_many_combinations_are_refused() {
        String hundred = String.join(",", Collections.nCopies(101, "1.00"));
        Said said =
                whatIf(
                        shelf("national-2012"),
                        "--set",
                        "price/abstinent/high=" + hundred,
                        "--set",
                        "price/abstinent/low=" + hundred);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .isEqualTo(
                        "meed: There are more than 10000 combinations of these values. Maybe fewer values of each, or one name at a time.\n");
    }

    @Test
    void a_programme_is_refused() throws IOException {
        for (String name : new String[] {"national-2012", "recovery-first", "work-programme"}) {
            Files.copy(SHELF.resolve(name + ".md"), temp.resolve(name + ".md"));
        }
        Path programme = temp.resolve("area.md");
        Files.writeString(
                programme,
                Files.readString(Path.of("..", "examples", "programmes", "area-2013.md"))
                        .replaceAll("(\\d{4}-\\d{2}-\\d{2}: [a-z0-9-]+)\n", "$1.md\n"));
        Said said = whatIf(programme.toString(), "--set", "minimum-gap=60 days");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .isEqualTo(
                        "meed: area-2013 is a programme, and what-ifs are asked of a framework. Maybe one of the frameworks that it names.\n");
    }

    private void write(String table, String text) throws IOException {
        Files.writeString(history.resolve(table), text);
    }

    /** The pair of reviews is another, though there is one under both gaps. */
    @Test
    void a_pair_of_other_reviews_is_another_answer() throws IOException {
        write(
                "episodes.csv",
                """
                client,provider,started,discharged,reason,substances
                ann,north,2012-05-01,,,heroin
                """);
        write(
                "top.csv",
                """
                client,date,stage,opiates
                ann,2012-06-01,review,0
                ann,2012-07-10,review,0
                ann,2012-10-01,review,0
                """);
        write(
                "assessments.csv",
                """
                client,date,eligible,band
                ann,2012-04-20,yes,medium
                ann,2012-09-01,yes,high
                """);
        Said said =
                whatIfOn(
                        "2012-12-01",
                        shelf("bracknell-stretch"),
                        "--set",
                        "minimum-gap=28 days,70 days");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("240.00", "-90.00", "330.00");
    }
}
