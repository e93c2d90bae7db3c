package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.cases.Shipped;
import org.meed.engine.cases.SmallHistory;
import org.meed.engine.explain.ResultShown.Prospect;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.time.Days;

/** Explains the first client of a small history under the shipped national framework. */
final class Told {

    private static final Framework NATIONAL = Shipped.framework("national-2012");

    private Told() {}

    static Explanation of(String tables, String known) {
        History history = SmallHistory.of(tables);
        return Explanations.of(NATIONAL, history, 0, Days.parse(known));
    }

    static Explanation of(String tables, String known, String outcome) {
        History history = SmallHistory.of(tables);
        return new Explanations(NATIONAL, history).of(0, Days.parse(known), outcome);
    }

    /** What the text says of the results of an outcome, what was agreed of it left out. */
    static String results(String tables, String known, String outcome) {
        String text = ExplanationText.write(of(tables, known, outcome));
        int from = text.indexOf("\n" + outcome + ":") + 1;
        return text.substring(from, text.indexOf("\nThe values that the rules use"));
    }

    /** The verdict, what decided it, and what would still make it a yes, of each result alike. */
    static String why(String tables, String known, String outcome) {
        List<String> said = new ArrayList<>();
        for (OutcomeShown shown : of(tables, known, outcome).outcomes()) {
            for (Alike alike : Alike.of(shown)) {
                ResultShown result = alike.first();
                String parts = alike.parts().isEmpty() ? "" : alike.parts() + ": ";
                said.add(parts + result.sentence());
                said.add("Because " + result.because() + ".");
                Prospect prospect = result.prospect();
                if (prospect != null) {
                    said.add(prospect.summary());
                    prospect.ways().forEach(way -> said.add("- " + way.sentence()));
                }
            }
        }
        return String.join("\n", said) + "\n";
    }
}
