package org.meed.engine.reference;

import java.util.List;

/** The page that leads from each requirement to the clauses that answer it. */
final class CoveragePage {

    private CoveragePage() {}

    static String text(List<Answering> answers) {
        StringBuilder page =
                new StringBuilder(
                        """
                        # What is asked of the language, and the clauses that say it

                        Written by the tests from the frameworks and programmes in `examples`. A clause says under its heading what it answers, in a line such as
                        `*Answers A2, B8.*`; it must have a rule, and a worked example that runs.

                        """);
        table(page, answers, 'A', "What counts as a result");
        table(page, answers, 'B', "What it is worth");
        table(page, answers, 'C', "Assessment and verification");
        return page.toString().stripTrailing() + "\n";
    }

    private static void table(
            StringBuilder page, List<Answering> answers, char part, String heading) {
        page.append("## %s. %s%n%n".formatted(part, heading));
        page.append(
                "| | Asked for | Framework or programme | Clause | Worked examples |\n|---|---|---|---|---|\n");
        for (Requirement row : Requirement.values()) {
            if (row.name().charAt(0) == part) {
                row(page, row, answers.stream().filter(one -> one.answers(row)).toList());
            }
        }
        page.append('\n');
    }

    private static String examples(Answering answering) {
        return String.join("<br>", answering.examples()).replace("|", "\\|");
    }

    private static void row(StringBuilder page, Requirement row, List<Answering> answers) {
        for (int i = 0; i < answers.size(); i++) {
            Answering one = answers.get(i);
            page.append(
                    "| %s | %s | `%s` | [%s](../examples/%s/%s.md#%s) | %s |%n"
                            .formatted(
                                    i == 0 ? row : "",
                                    i == 0 ? row.words() : "",
                                    one.framework(),
                                    one.clause(),
                                    one.folder(),
                                    one.framework(),
                                    one.anchor(),
                                    examples(one)));
        }
    }
}
