package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.Document;
import org.meed.engine.framework.document.DocumentReader;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.FrontMatter;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.programme.Meeting;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.ProgrammeReading;
import org.meed.engine.framework.programme.Scheme;
import org.meed.engine.framework.programme.Version;

/** Reads a programme, and the frameworks that it names. Reports every mistake in one go. */
public final class ProgrammeReader {

    private static final Set<String> KINDS = Set.of("scheme", "meeting", "example");
    private static final Set<String> KEYS =
            Set.of("programme", "id", "title", "version", "language");

    private final Problems problems = new Problems();
    private final Document document;
    private final Function<String, @Nullable String> texts;

    private ProgrammeReader(String text, Function<String, @Nullable String> texts) {
        this.document = DocumentReader.read(text, problems);
        this.texts = texts;
    }

    /** Whether a document means to be a programme rather than a framework. */
    public static boolean isProgramme(String text) {
        return DocumentReader.read(text, new Problems()).frontMatter().find("programme") != null;
    }

    /**
     * Reads a programme from its text.
     *
     * @param texts gives the text of a framework by the path or id that the programme names; null
     *     when there is none
     */
    public static ProgrammeReading read(String text, Function<String, @Nullable String> texts) {
        ProgrammeReader reader = new ProgrammeReader(text, texts);
        Programme programme =
                reader.problems.has(ErrorCode.NOT_A_DOCUMENT) ? null : reader.programme();
        return new ProgrammeReading(
                reader.problems.isEmpty() ? programme : null,
                reader.problems.sorted(),
                reader.problems.more());
    }

    private Programme programme() {
        checkHeader();
        document.blocks().forEach(this::checkKind);
        List<Scheme> schemes = schemes();
        List<Meeting> meetings = new ArrayList<>();
        List<WorkedExample> examples = new ArrayList<>();
        // what is said of schemes that cannot be read is not looked at before they are mended
        if (!schemes.isEmpty() && schemes.size() == blocks("scheme").size()) {
            for (Block block : blocks("meeting")) {
                Meeting meeting =
                        new MeetingReader(new BlockDesk(block, problems), schemes, meetings).read();
                if (meeting != null) {
                    meetings.add(meeting);
                }
            }
            for (Block block : blocks("example")) {
                WorkedExample example =
                        new ExampleReader(
                                        new BlockDesk(block, problems), outcomes(schemes), Set.of())
                                .read();
                if (example != null) {
                    examples.add(example);
                }
            }
        }
        return new Programme(
                text("id"), text("title"), text("version"), document, schemes, meetings, examples);
    }

    private List<Block> blocks(String kind) {
        return document.blocks().stream().filter(block -> block.kind().equals(kind)).toList();
    }

    private List<Scheme> schemes() {
        List<Scheme> schemes = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Block block : blocks("scheme")) {
            BlockDesk desk = new BlockDesk(block, problems);
            Scheme scheme = new SchemeReader(desk, texts).read();
            if (!names.add(block.name())) {
                desk.problem(
                        ErrorCode.NAME_TAKEN,
                        block.place(),
                        "Two schemes have the name '%s'.".formatted(block.name()),
                        "Maybe one of them means another.");
            }
            if (scheme != null) {
                scheme.versions().forEach(version -> twice(version, labels, desk));
                schemes.add(scheme);
                paysContractsTwice(schemes, desk);
            }
        }
        if (blocks("scheme").isEmpty()) {
            problems.add(
                    ErrorCode.MISSING_FIELD,
                    new Place(1, 1),
                    "A programme has at least one scheme, and this one has none.",
                    "Maybe a block 'scheme recovery' with '2012-04-01: national-2012' under it.");
        }
        return schemes;
    }

    private static void twice(Version version, Set<String> labels, BlockDesk desk) {
        if (!labels.add(version.label())) {
            desk.problem(
                    ErrorCode.FRAMEWORK_TWICE,
                    new Place(version.source().line(), 1),
                    "'%s', version %s, stands twice in this programme."
                            .formatted(
                                    version.framework().id(),
                                    version.framework().header().version()),
                    "Maybe its front matter should give it a version of its own.");
        }
    }

    /** Reports a second framework that pays contracts: a row may name none, and both would pay. */
    private static void paysContractsTwice(List<Scheme> schemes, BlockDesk desk) {
        List<Version> paying =
                schemes.stream()
                        .flatMap(scheme -> scheme.versions().stream())
                        .filter(one -> !one.framework().plan().contracting().payments().isEmpty())
                        .toList();
        if (paying.size() > 1 && paying.getLast().scheme().equals(schemes.getLast().name())) {
            desk.problem(
                    ErrorCode.FRAMEWORK_WANTING,
                    new Place(paying.getLast().source().line(), 1),
                    "'%s' pays contracts, and so does '%s': one contract would be paid twice."
                            .formatted(paying.getLast().named(), paying.getFirst().named()),
                    "Maybe one of them, and rows of contracts for what changes.");
        }
    }

    /** What an example can expect: a scheme and one of its outcomes that clients have. */
    private static Set<String> outcomes(List<Scheme> schemes) {
        Set<String> outcomes = new HashSet<>();
        for (Scheme scheme : schemes) {
            for (Version version : scheme.versions()) {
                for (OutcomeRule outcome : version.framework().plan().outcomes()) {
                    if (!(outcome.result() instanceof Grouped)) {
                        outcomes.add(scheme.name() + " " + outcome.name());
                    }
                }
            }
        }
        return outcomes;
    }

    private void checkKind(Block block) {
        if (!KINDS.contains(block.kind())) {
            problems.add(
                    ErrorCode.BLOCK_KIND,
                    block.place(),
                    block.clause(),
                    "'%s' is no kind of block of a programme.".formatted(block.kind()),
                    Suggestion.orElse(
                            block.kind(),
                            KINDS,
                            "Maybe it belongs into a framework; a programme has scheme, meeting and example."));
        }
    }

    private void checkHeader() {
        document.frontMatter()
                .entries()
                .forEach((key, entry) -> {
                    if (!KEYS.contains(key)) {
                        problems.add(
                                ErrorCode.UNKNOWN_KEY,
                                entry.place(),
                                "The front matter of a programme takes no '%s'.".formatted(key),
                                Suggestion.orElse(key, KEYS, "Maybe it belongs into a clause."));
                    }
                });
        for (String key : KEYS.stream().sorted().toList()) {
            if (text(key).isEmpty() && !document.frontMatter().entries().isEmpty()) {
                problems.add(
                        ErrorCode.MISSING_KEY,
                        place(key),
                        "The front matter gives no '%s'.".formatted(key),
                        "Maybe '%s: ...' is missing.".formatted(key));
            }
        }
        fixed("language", "1", "This engine reads language 1.");
        fixed("programme", "yes", "A document is a programme, or is none.");
        if (!text("id").isEmpty() && !text("id").matches("[a-z][a-z0-9-]*")) {
            problems.add(
                    ErrorCode.NAME_FORM,
                    place("id"),
                    "'%s' is no id.".formatted(text("id")),
                    "Maybe small letters, figures and hyphens, as in area-2013.");
        }
    }

    private void fixed(String key, String only, String message) {
        if (!text(key).isEmpty() && !text(key).equals(only)) {
            problems.add(
                    ErrorCode.UNKNOWN_WORD,
                    place(key),
                    message,
                    "Maybe '%s: %s'.".formatted(key, only));
        }
    }

    private Place place(String key) {
        FrontMatter.Entry entry = document.frontMatter().find(key);
        return entry == null ? new Place(1, 1) : entry.place();
    }

    private String text(String key) {
        FrontMatter.Entry entry = document.frontMatter().find(key);
        return entry == null ? "" : entry.text();
    }
}
