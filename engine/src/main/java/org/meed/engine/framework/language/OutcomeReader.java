package org.meed.engine.framework.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result;

/** Reads {@code outcome} blocks. A line with any other word gives the rest a name of its own. */
final class OutcomeReader {

    private static final Set<String> FIELDS =
            Set.of(
                    "domain",
                    "stage",
                    "for each",
                    "applies",
                    "clock",
                    "blocks",
                    "ends",
                    "met",
                    "or met",
                    "on",
                    "settles",
                    "otherwise",
                    "pending");
    private static final List<String> STAGES = List.of("interim", "final");

    private final BlockDesk desk;
    private final Declarations declarations;
    private final Map<String, Clock> clocks;
    private final Set<String> domains;
    private final Set<Field> slips = new HashSet<>();

    OutcomeReader(
            BlockDesk desk,
            Declarations declarations,
            Map<String, Clock> clocks,
            Set<String> domains) {
        this.desk = desk;
        this.declarations = declarations;
        this.clocks = clocks;
        this.domains = domains;
    }

    @Nullable OutcomeRule read() {
        Set<String> seen = new HashSet<>();
        desk.block().fields().stream()
                .filter(field -> !field.word().equals("or met"))
                .forEach(field -> desk.once(field, seen));
        desk.block().fields().forEach(this::allowUnder);
        LocalNames names = locals();
        String domain = desk.readRequired("domain", text -> domain(text, domains));
        List<String> stages = desk.readRequired("stage", OutcomeReader::stages);
        ApplicabilityReader.ForEach forEach =
                desk.readRequired("for each", text -> ApplicabilityReader.forEach(text, names));
        OutcomeRule.Applies applies = new ApplicabilityReader(desk, names).applies();
        Result result = result(names);
        reportUnused(names.unused());
        if (desk.failed()
                || domain == null
                || stages == null
                || forEach == null
                || result == null) {
            return null;
        }
        return new OutcomeRule(
                desk.block().name(),
                domain,
                stages,
                desk.source(),
                forEach.needs(),
                forEach.where(),
                applies,
                result,
                names.nodes());
    }

    private @Nullable Result result(Names names) {
        if (desk.block().findField("blocks") != null) {
            return blocks(names);
        }
        return desk.block().findField("clock") == null
                ? new OnceReader(desk, names, pending()).read()
                : clocked();
    }

    private @Nullable Result blocks(Names names) {
        takesNone("An outcome in blocks takes no line '%s': its blocks say it.", "clock");
        BlocksReader reader = new BlocksReader(names);
        BlocksReader.Laid laid = desk.readRequired("blocks", reader::laid);
        BlocksReader.Ends ends = desk.readRequired("ends", reader::ends);
        return laid == null || ends == null
                ? null
                : new Result.Blocks(
                        laid.spells(),
                        laid.each(),
                        laid.most(),
                        ends.until(),
                        ends.because(),
                        pending());
    }

    /** Reports the lines that say how an outcome is achieved once. */
    private void takesNone(String message, String other) {
        for (String word : List.of("met", "or met", "on", "settles", "otherwise", other)) {
            Field field = desk.block().findField(word);
            if (field != null) {
                desk.problem(
                        ErrorCode.UNKNOWN_FIELD,
                        field.place(),
                        message.formatted(word),
                        "Maybe take it out.");
            }
        }
    }

    private void allowUnder(Field field) {
        desk.allowUnder(
                field,
                switch (field.word()) {
                    case "applies" -> Set.of("if unknown", "if not");
                    case "met", "or met" -> Set.of("on");
                    default -> Set.of();
                });
    }

    /** What nothing uses, unless something else went wrong that may have used it. */
    private void reportUnused(List<Field> unused) {
        boolean only = !desk.failed();
        for (Field field : unused) {
            if (only || slips.contains(field)) {
                desk.problem(
                        ErrorCode.UNUSED_LINE,
                        field.place(),
                        "Nothing in this outcome uses '%s'.".formatted(field.word()),
                        Suggestion.orElse(field.word(), FIELDS, "Maybe take it out."));
            }
        }
    }

    private LocalNames locals() {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : desk.block().fields()) {
            if (!FIELDS.contains(field.word())) {
                if (desk.slip(field, FIELDS)) {
                    slips.add(field);
                }
                reportTaken(field);
                fields.putIfAbsent(field.word(), field);
            }
        }
        return new LocalNames(declarations, fields, desk);
    }

    private void reportTaken(Field field) {
        String holder = declarations.holder(field.word());
        if (!holder.isEmpty()) {
            desk.problem(
                    ErrorCode.NAME_TAKEN,
                    field.place(),
                    "The name '%s' is taken: %s has it.".formatted(field.word(), holder),
                    "Maybe a name of more words, joined by hyphens.");
        }
    }

    static String domain(String text, Set<String> domains) {
        if (!domains.isEmpty() && !domains.contains(text)) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_WORD,
                    0,
                    "'%s' is no domain of this framework.".formatted(text),
                    () ->
                            Suggestion.orElse(
                                    text,
                                    domains,
                                    "Maybe add it to 'domains' in the front matter."));
        }
        return text;
    }

    static List<String> stages(String text) {
        List<String> stages = List.of(text.split(" and "));
        if (!STAGES.containsAll(stages)) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_WORD,
                    0,
                    "'%s' is no stage.".formatted(text),
                    "Maybe 'interim', 'final' or 'interim and final'.");
        }
        return stages;
    }

    private String pending() {
        String pending = desk.readOptional("pending", text -> reason(text, 0));
        return pending == null ? "open" : pending;
    }

    static String reason(Expressions in) {
        Token word = in.tokens.word("a reason");
        return reason(word.text(), word.offset());
    }

    static String reason(String text, int offset) {
        if (!text.matches("[a-z][a-z0-9-]*")) {
            throw new Mistake(
                    ErrorCode.NAME_FORM,
                    offset,
                    "'%s' is no reason: a reason is small letters, figures and hyphens."
                            .formatted(text),
                    NameBook.maybe(text));
        }
        return text;
    }

    private @Nullable Result clocked() {
        Clock clock =
                desk.readRequired(
                        "clock",
                        name -> {
                            Clock found = clocks.get(name);
                            if (found == null && declarations.isClock(name)) {
                                throw Mistake.said();
                            }
                            if (found == null) {
                                throw new Mistake(
                                        ErrorCode.UNKNOWN_NAME,
                                        0,
                                        "There is no clock '%s' to go by.".formatted(name),
                                        () ->
                                                Suggestion.orElse(
                                                        name,
                                                        clocks.keySet(),
                                                        "Maybe a block 'clock %s' is missing."
                                                                .formatted(name)));
                            }
                            return found;
                        });
        takesNone("An outcome that goes by a clock takes no line '%s': its clock says it.", "ends");
        return clock == null ? null : new Result.Clocked(clock, pending());
    }
}
