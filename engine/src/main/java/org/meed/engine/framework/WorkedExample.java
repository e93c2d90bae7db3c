package org.meed.engine.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.Place;
import org.meed.engine.money.Money;
import org.meed.engine.schema.Table;

/**
 * A worked example: a small history, and what the framework must say of it.
 *
 * @param known the day whose knowledge is used
 * @param paid what is expected of contracts
 */
public record WorkedExample(
        String title,
        int known,
        List<Rows> tables,
        List<Expectation> expectations,
        List<PaidExpectation> paid,
        Source source) {

    public WorkedExample {
        tables = List.copyOf(tables);
        expectations = List.copyOf(expectations);
        paid = List.copyOf(paid);
    }

    /**
     * Rows of one table, as they are written.
     *
     * @param place where the header stands
     * @param places where each row stands
     */
    public record Rows(
            Table table,
            List<String> header,
            Place place,
            List<List<String>> rows,
            List<Place> places) {
        public Rows {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            places = List.copyOf(places);
        }
    }

    /**
     * One result that is expected.
     *
     * @param client empty when the example has one client
     * @param journey 0 for the first that the framework speaks of
     * @param date unknown when none is expected
     * @param because null when it is not said
     * @param pays null when it is not said
     * @param shares what each provider is paid of that; empty when it is not said
     */
    public record Expectation(
            String client,
            String outcome,
            int journey,
            int run,
            String part,
            String verdict,
            int date,
            @Nullable String because,
            @Nullable Money pays,
            Map<String, Money> shares,
            Place place) {
        public Expectation {
            shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        }
    }

    /**
     * What a provider's contracts are expected to be paid.
     *
     * @param payment the rule by which it is paid
     * @param when the month or day in which that is due, or one instalment by its part
     * @param pays nothing where there is to be none
     */
    public record PaidExpectation(
            String payment, String provider, String when, Money pays, Place place) {}
}
