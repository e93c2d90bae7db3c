package org.meed.engine.determine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** Rows that a single line of the document asks for are found like any others. */
class WhatOnlyOneRuleAsksTest {

    private static final String LOST =
            "otherwise: journey-ended on journey end, when journey is closed";

    @Test
    void what_only_a_loss_asks_for_is_found() {
        Plan plan =
                Shipped.read(
                                Shipped.text("national-2012")
                                        .replaceFirst(
                                                LOST,
                                                "otherwise: met-again on date of meeting, when meeting exists")
                                        .replace(
                                                "define reviews\n",
                                                "define meeting\n  is: first of contacts\n```\n\n```meed\ndefine reviews\n"))
                        .plan();
        HistoryBuilder builder = new HistoryBuilder();
        add(builder, Tables.EPISODES, "client,started,substances", "ann,2012-05-01,heroin");
        add(builder, Tables.TOP, "client,date,stage,opiates", "ann,2012-05-01,start,3");
        add(builder, Tables.CONTACTS, "client,date", "ann,2012-06-01");
        History history = builder.build();
        Determination determination =
                new ReferenceDriver(plan, history.texts())
                        .determine(history.knownOn(0, Days.parse("2012-07-01")));

        assertThat(determination.results().getFirst().verdict())
                .isEqualTo(new Verdict.NotAchieved(Days.parse("2012-06-01"), "met-again"));
    }

    private static void add(HistoryBuilder builder, Table table, String header, String row) {
        builder.reader(table, table.name() + ".csv", List.of(header.split(",")))
                .add(2, List.of(row.split(",")));
    }
}
