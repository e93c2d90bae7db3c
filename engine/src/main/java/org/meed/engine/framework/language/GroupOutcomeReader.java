package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.GroupRule;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.RatioTest;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.plan.RatioNode;

/** Reads the outcomes of groups. A line with any other word names a ratio. */
final class GroupOutcomeReader {

    private static final Set<String> FIELDS =
            Set.of("domain", "stage", "for each", "met", "or met", "otherwise", "pending");
    private static final String OF_GROUP = "group ";

    private final BlockDesk desk;
    private final Map<String, GroupRule> groups;
    private final Set<String> domains;
    private final Names names;

    GroupOutcomeReader(
            BlockDesk desk, Map<String, GroupRule> groups, Set<String> domains, Names names) {
        this.desk = desk;
        this.groups = groups;
        this.domains = domains;
        this.names = names;
    }

    /** Whether a block is the outcome of a group. */
    static boolean isOfGroup(BlockDesk desk) {
        Field forEach = desk.block().findField("for each");
        return forEach != null && forEach.text().toString().startsWith(OF_GROUP);
    }

    @Nullable OutcomeRule read() {
        Set<String> seen = new HashSet<>();
        desk.block().fields().stream()
                .filter(field -> !field.word().equals("or met"))
                .forEach(field -> desk.once(field, seen));
        String domain = desk.readRequired("domain", text -> OutcomeReader.domain(text, domains));
        List<String> stages = desk.readRequired("stage", OutcomeReader::stages);
        GroupRule group = desk.readRequired("for each", this::group);
        if (group == null) {
            return null;
        }
        Map<String, RatioNode> ratios = ratios(group);
        List<List<RatioTest>> ways = ways(group, ratios);
        String because = desk.readRequired("otherwise", text -> OutcomeReader.reason(text, 0));
        String pending = desk.readOptional("pending", text -> OutcomeReader.reason(text, 0));
        if (desk.failed() || domain == null || stages == null || because == null) {
            return null;
        }
        Grouped result =
                new Grouped(group, ratios, ways, because, pending == null ? "open" : pending);
        return new OutcomeRule(
                desk.block().name(),
                domain,
                stages,
                desk.source(),
                List.of(),
                null,
                null,
                result,
                Map.of());
    }

    private List<List<RatioTest>> ways(GroupRule group, Map<String, RatioNode> ratios) {
        desk.required("met");
        List<List<RatioTest>> ways = new ArrayList<>();
        for (Field field : desk.block().fields()) {
            if (field.word().equals("met") || field.word().equals("or met")) {
                List<RatioTest> way =
                        desk.read(
                                field,
                                text ->
                                        new RatioReader(
                                                        text,
                                                        group.counts().keySet(),
                                                        ratios,
                                                        names)
                                                .tests());
                if (way != null) {
                    ways.add(way);
                }
            }
        }
        return ways;
    }

    private GroupRule group(String text) {
        String name = text.substring(OF_GROUP.length()).strip();
        GroupRule group = groups.get(name);
        if (group == null) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    OF_GROUP.length(),
                    "There is no group '%s'.".formatted(name),
                    Suggestion.orElse(
                            name,
                            groups.keySet(),
                            "Maybe a block 'group %s' is missing.".formatted(name)));
        }
        return group;
    }

    private Map<String, RatioNode> ratios(GroupRule group) {
        Map<String, RatioNode> ratios = new LinkedHashMap<>();
        for (Field field : desk.block().fields()) {
            if (!FIELDS.contains(field.word())) {
                RatioNode ratio =
                        desk.read(
                                field,
                                text ->
                                        new RatioReader(
                                                        text,
                                                        group.counts().keySet(),
                                                        ratios,
                                                        names)
                                                .whole());
                if (ratio != null) {
                    ratios.put(field.word(), ratio);
                }
            }
        }
        return ratios;
    }
}
