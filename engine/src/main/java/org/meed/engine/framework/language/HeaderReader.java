package org.meed.engine.framework.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Framework.Header;
import org.meed.engine.framework.Question;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.FrontMatter;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.schema.NearestWord;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/** Reads the front matter's entries. */
final class HeaderReader {

    static final Set<String> KEYS =
            Set.of(
                    "id",
                    "title",
                    "version",
                    "language",
                    "in force",
                    "currency",
                    "area",
                    "domains",
                    "bands",
                    "questions");
    private static final Set<String> LISTS = Set.of("domains", "bands");
    private static final DateRange EVER = new DateRange(0, 1);

    private final FrontMatter frontMatter;
    private final Problems problems;
    private final Set<String> slips = new HashSet<>();

    HeaderReader(FrontMatter frontMatter, Problems problems) {
        this.frontMatter = frontMatter;
        this.problems = problems;
    }

    Header header() {
        frontMatter
                .entries()
                .forEach((key, entry) -> {
                    if (!KEYS.contains(key)) {
                        problems.add(
                                ErrorCode.UNKNOWN_KEY,
                                entry.place(),
                                "The front matter takes no '%s'.".formatted(key),
                                Suggestion.orElse(key, KEYS, "Maybe it belongs into a clause."));
                        NearestWord.of(key, KEYS).ifPresent(slips::add);
                    }
                });
        String id = text("id");
        if (!id.isEmpty() && !id.matches("[a-z][a-z0-9-]*")) {
            problems.add(
                    ErrorCode.NAME_FORM,
                    place("id"),
                    "'%s' is no id.".formatted(id),
                    "Maybe small letters, figures and hyphens, as in national-2012.");
        }
        fixed("language", "1", "This engine reads language 1.");
        fixed("currency", "GBP", "This engine counts in pence of one currency, GBP.");
        return new Header(
                id,
                text("title"),
                text("version"),
                text("area"),
                items("domains"),
                items("bands"),
                answers());
    }

    /** The days in force; any day when they are wrong. */
    DateRange inForce() {
        String text = text("in force");
        String[] days = text.split(" to ", -1);
        if (days.length == 2) {
            int start = Days.parseOrUnknown(days[0].strip());
            int end = Days.parseOrUnknown(days[1].strip());
            if (Days.isKnown(start) && Days.isKnown(end) && start < end) {
                return new DateRange(start, end);
            }
        }
        if (!text.isEmpty()) {
            problems.add(
                    ErrorCode.BAD_DATE,
                    place("in force"),
                    "'%s' is no range of days.".formatted(text),
                    "Maybe '2012-04-01 to 2014-04-01': the second is the first day outside.");
        }
        return EVER;
    }

    private void fixed(String key, String only, String message) {
        String text = text(key);
        if (!text.isEmpty() && !text.equals(only)) {
            problems.add(
                    ErrorCode.UNKNOWN_WORD,
                    place(key),
                    message,
                    "Maybe '%s: %s'.".formatted(key, only));
        }
    }

    private Map<Question, String> answers() {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        FrontMatter.Entry entry = frontMatter.find("questions");
        if (entry == null) {
            return answers;
        }
        Map<String, Question> byKey = new HashMap<>();
        for (Question question : Question.values()) {
            byKey.put(question.key(), question);
        }
        if (entry.named().isEmpty() && !(entry.text().isEmpty() && entry.items().isEmpty())) {
            problems.add(
                    ErrorCode.FRONT_MATTER_FORM,
                    entry.place(),
                    "'questions' is answers by name, each on a line of its own.",
                    "Maybe '  month end: ...' under it.");
        }
        entry.named()
                .forEach((key, answer) -> {
                    Question question = byKey.get(key);
                    if (question == null) {
                        problems.add(
                                ErrorCode.UNKNOWN_KEY,
                                answer.place(),
                                "'%s' is none of the questions.".formatted(key),
                                Suggestion.orElse(
                                        key,
                                        byKey.keySet(),
                                        "Maybe its answer belongs into a clause."));
                    } else if (!answer.text().isEmpty()) {
                        answers.put(question, answer.text());
                    }
                });
        return answers;
    }

    private Place place(String key) {
        FrontMatter.Entry entry = frontMatter.find(key);
        return entry == null ? new Place(1, 1) : entry.place();
    }

    private String text(String key) {
        FrontMatter.Entry entry = found(key);
        return entry == null ? "" : entry.text();
    }

    private List<String> items(String key) {
        FrontMatter.Entry entry = found(key);
        return entry == null ? List.of() : entry.items();
    }

    private FrontMatter.@Nullable Entry found(String key) {
        FrontMatter.Entry entry = frontMatter.find(key);
        boolean asList = LISTS.contains(key);
        if (entry == null || (entry.text().isEmpty() && entry.items().isEmpty())) {
            if (!frontMatter.entries().isEmpty() && !slips.contains(key)) {
                problems.add(
                        ErrorCode.MISSING_KEY,
                        entry == null ? new Place(1, 1) : entry.place(),
                        "The front matter gives no '%s'.".formatted(key),
                        "Maybe '%s: %s' is missing.".formatted(key, asList ? "[...]" : "..."));
            }
        } else if (asList == entry.items().isEmpty()) {
            problems.add(
                    ErrorCode.FRONT_MATTER_FORM,
                    entry.place(),
                    "'%s' is given as %s."
                            .formatted(
                                    key,
                                    asList
                                            ? "one text, and it is a list"
                                            : "a list, and it is one text"),
                    asList
                            ? "Maybe '%s: [%s]'.".formatted(key, entry.text())
                            : "Maybe without brackets.");
        }
        return entry;
    }
}
