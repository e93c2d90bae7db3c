package org.meed.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.meed.engine.cases.Case.CaseTable;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.ResultKey;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** Runs a case and compares every result of the outcomes it names. */
public final class CaseRun {

    private CaseRun() {}

    public static History history(Case one) {
        HistoryBuilder builder = new HistoryBuilder();
        for (CaseTable table : one.tables()) {
            List<String> header = new ArrayList<>(table.header());
            header.set(0, "id");
            RowReader reader =
                    builder.reader(
                            Tables.find(table.name()).orElseThrow(), table.name() + ".csv", header);
            int line = 2;
            for (List<String> row : table.rows()) {
                reader.add(line++, row);
            }
        }
        return builder.build();
    }

    public static void run(Framework framework, Case one) {
        History history = history(one);
        List<Map<String, String>> actual = new ArrayList<>();
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        List<Determination> clients = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            clients.add(driver.determine(history.knownOn(i, one.known())));
        }
        List<Determination> all =
                new GroupDriver(framework.plan()).withGroups(clients, history, one.known());
        List<List<Priced>> paid = new Statements(framework, history).price(all);
        for (int i = 0; i < all.size(); i++) {
            actual.addAll(lines(framework, all.get(i), paid.get(i)));
        }
        List<String> header = one.expected().header();
        Set<String> named = new LinkedHashSet<>();
        List<String> expected = new ArrayList<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : one.expected().rows()) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
            named.add(subject(row, header));
        }
        List<Map<String, String>> compared =
                actual.stream().filter(line -> named.contains(subject(line, header))).toList();
        rows.forEach(row -> expected.add(shown(row, row, header)));
        List<String> found = new ArrayList<>();
        for (Map<String, String> line : compared) {
            found.add(shown(line, matching(line, rows), header));
        }
        assertThat(found).as(one.title()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String subject(Map<String, String> row, List<String> header) {
        return row.get("outcome") + (header.contains("client") ? " " + row.get("client") : "");
    }

    /**
     * The expected row of the same client, journey, outcome, run and part, to know which cells are
     * not compared.
     */
    private static Map<String, String> matching(
            Map<String, String> line, List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            boolean same = true;
            for (String key : List.of("client", "journey", "outcome", "run", "part")) {
                same &= !row.containsKey(key) || row.get(key).equals(line.get(key));
            }
            if (same) {
                return row;
            }
        }
        return Map.of();
    }

    private static String shown(
            Map<String, String> values, Map<String, String> expected, List<String> header) {
        StringBuilder shown = new StringBuilder();
        for (String column : header) {
            boolean skipped = "*".equals(expected.get(column));
            shown.append(column).append('=').append(skipped ? "*" : values.get(column)).append(' ');
        }
        return shown.toString();
    }

    private static List<Map<String, String>> lines(
            Framework framework, Determination determination, List<Priced> paid) {
        Map<ResultKey, List<Priced>> priced = new HashMap<>();
        for (Priced one : paid) {
            priced.computeIfAbsent(ResultKey.of("", one.result()), _ -> new ArrayList<>()).add(one);
        }
        List<Map<String, String>> lines = new ArrayList<>();
        for (Result result : determination.results()) {
            OutcomeRule outcome = framework.plan().outcomes().get(result.outcome());
            Map<String, String> line = new TreeMap<>();
            line.put("client", determination.client());
            line.put("provider", result.provider());
            line.put("journey", Integer.toString(result.journey()));
            line.put("outcome", outcome.name());
            line.put("run", Integer.toString(result.run()));
            line.put("part", outcome.parts().get(result.part()));
            line.put("verdict", result.verdict().word());
            line.put("date", Days.text(result.verdict().date()));
            line.put("reason", result.verdict().because());
            line.put(
                    "evidence",
                    String.join(";", result.evidence().stream().map(Object::toString).toList()));
            List<Priced> pays = priced.getOrDefault(ResultKey.of("", result), List.of());
            line.put("pays", pays(pays, result.provider()));
            line.put(
                    "due",
                    !pays.isEmpty() && result.verdict() instanceof Verdict.Achieved achieved
                            ? Days.text(achieved.due())
                            : "");
            lines.add(line);
        }
        return lines;
    }

    /** An amount, or what each of several providers is paid. */
    private static String pays(List<Priced> paid, String provider) {
        List<String> shares = new ArrayList<>();
        for (Priced one : paid) {
            String to = one.result().provider();
            shares.add(one.amount() + (to.equals(provider) && paid.size() == 1 ? "" : " to " + to));
        }
        return String.join(", ", shares);
    }
}
