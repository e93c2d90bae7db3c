package org.meed.engine.explain;

import java.util.List;
import org.meed.engine.check.English;
import org.meed.engine.explain.ProgrammeExplanations.Under;
import org.meed.engine.framework.programme.Programme;

/**
 * An explanation under a programme, as plain text or JSON: one scheme and version after another.
 */
public final class ProgrammeExplanationText {

    private ProgrammeExplanationText() {}

    /** As plain text for a terminal. */
    public static String text(Programme programme, String client, int known, List<Under> under) {
        Lines out = new Lines();
        out.line(
                0,
                "%s (%s, version %s)"
                        .formatted(programme.title(), programme.id(), programme.version()));
        if (under.isEmpty()) {
            out.line(
                    0,
                    "Nothing is determined of client %s, as known on %s: no journey that a scheme sees starts while a version is in force."
                            .formatted(client, English.date(known)));
        }
        StringBuilder text = new StringBuilder(out.toString());
        for (Under one : under) {
            Lines head = new Lines();
            head.blank();
            head.heading(
                    "Scheme %s, for journeys that start from %s on"
                            .formatted(one.scheme(), English.date(one.from())),
                    '#');
            text.append(head).append(ExplanationText.write(one.explanation()));
        }
        return text.toString();
    }

    /**
     * As JSON: {@code client}, {@code programme}, and {@code schemes}, each with {@code scheme} and
     * {@code explanation}, the latter as of a framework alone.
     */
    public static String json(Programme programme, String client, List<Under> under) {
        return Json.write(
                ExplanationJson.object(
                        "client",
                        client,
                        "programme",
                        programme.id(),
                        "schemes",
                        under.stream()
                                .map(one ->
                                        ExplanationJson.object(
                                                "scheme",
                                                one.scheme(),
                                                "explanation",
                                                ExplanationJson.whole(one.explanation())))
                                .toList()));
    }
}
