package org.meed.engine.reference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.meed.engine.reference.ErrorEntry.Sample;

/** The page of the manual that lists the errors. */
final class ErrorPage {

    private static final String OPENING =
            """
            # Errors of a framework, and remarks on it

            Written from `engine/src/test/resources/errors` by the tests, which run every mistake there, and its mending.

            `meed check` says what is wrong with a framework (codes that begin with M) and what is doubtful in one that is not wrong (codes that begin with L).
            Every message names a place, as line and column, both from 1; a code that never changes its meaning; and one sentence, with a second one
            where that helps to mend it. What is shown is a whole framework when it begins with its front matter; else it is some clauses of a small
            valid framework, and the line counts from the first line shown. Where one line mends it, only that line is shown; further mistakes of
            one line are listed by that line. All mistakes of a document are said in one go; where one mistake would bring on another, only the first is said.

            The codes from M500 on, and the remarks, are found by running what was read. Their mistakes are changes of the
            [sound framework](#a-sound-framework) at the end of this page: what is shown as mended stands there, and the line counts from its first.
            Those from M600 on, and from L130 to L139, are of a programme, and are changes of the [sound programme](#a-sound-programme).

            """;

    private ErrorPage() {}

    /**
     * The page.
     *
     * @param sound the framework that the later mistakes are changes of
     * @param programme the programme that the mistakes of programmes are changes of
     */
    static String text(List<ErrorEntry> entries, String sound, String programme) {
        String index =
                entries.stream()
                        .map(entry ->
                                "| [%s](#%s) | %s |\n"
                                        .formatted(entry.number(), anchor(entry), entry.title()))
                        .collect(Collectors.joining());
        String all = entries.stream().map(ErrorPage::entry).collect(Collectors.joining("\n"));
        return OPENING
                + "| Code | What |\n|---|---|\n"
                + index
                + "\n"
                + all
                + "\n## A sound framework\n\nNothing is wrong or doubtful in it.\n\n"
                + fenced(sound)
                + "\n## A sound programme\n\nNothing is wrong or doubtful in it. Its frameworks are the one above, with a version or an id of its own each.\n\n"
                + fenced(programme);
    }

    private static String anchor(ErrorEntry entry) {
        return (entry.number() + " " + entry.title())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }

    private static String entry(ErrorEntry entry) {
        StringBuilder text = new StringBuilder();
        text.append("## %s %s\n\n%s\n".formatted(entry.number(), entry.title(), entry.meaning()));
        if (!entry.given().isEmpty()) {
            text.append(
                            "\n<details><summary>Beside the mistakes stand, where they use them</summary>\n\n")
                    .append(fenced(entry.given()))
                    .append("\n</details>\n");
        }
        for (Sample sample : entry.samples()) {
            boolean whole =
                    sample.equals(entry.samples().getFirst())
                            || !sample.isOfOneLine()
                            || !entry.isOfReading();
            text.append(whole ? whole(sample) : line(sample));
        }
        return text.toString();
    }

    private static String whole(Sample sample) {
        String mended =
                sample.mending().isBlank()
                        ? "Mended by taking the line out.\n"
                        : "Mended:\n\n" + fenced(sample.mending());
        return "\nThe mistake:\n\n%s\n    %s\n\n%s"
                .formatted(
                        fenced(sample.mistake()), String.join("\n    ", sample.messages()), mended);
    }

    /** A mistake in one line, as one item of a list. */
    private static String line(Sample sample) {
        String mended = sample.mending().strip().replaceAll("\n *", "` / `");
        String message = sample.messages().getFirst().replaceFirst("^\\d+:\\d+: \\w+ ", "");
        return "\n- `%s`: %s\n  %s\n"
                .formatted(
                        sample.wrongLine().strip(),
                        message,
                        mended.isEmpty() ? "Mended by taking it out." : "Mended: `" + mended + "`");
    }

    private static String fenced(String text) {
        return "~~~markdown\n" + text + "~~~\n";
    }
}
