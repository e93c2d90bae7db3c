package org.meed.engine.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One score of an instrument.
 *
 * @param name its name within the instrument
 * @param items the items that make it
 * @param rule how they make it
 * @param missing what becomes of it when answers are missing
 * @param better which way is better
 * @param range the least and the greatest score
 * @param bands what ranges of scores mean; those of one group cover every score once
 * @param changes how far it must move to be taken notice of
 * @param provenance where its rule comes from
 */
public record Scale(
        String name,
        List<Item> items,
        Rule rule,
        Missing missing,
        Better better,
        Range range,
        List<Band> bands,
        List<NotedChange> changes,
        Provenance provenance) {

    /**
     * From the least score to the greatest.
     *
     * @param step how far apart scores are; what is between two of them is nobody's score
     */
    public record Range(BigDecimal least, BigDecimal greatest, BigDecimal step) {}

    public Scale {
        items = List.copyOf(items);
        bands = List.copyOf(bands);
        changes = List.copyOf(changes);
        if (items.isEmpty() || new HashSet<>(items).size() < items.size()) {
            throw new IllegalArgumentException(
                    "Scale " + name + " has no items, or one twice. Maybe its items are missing.");
        }
        ScaleChecks.check(name, items, rule, range, bands, changes);
    }

    /**
     * The score of some answers.
     *
     * @param answers the answer to each item, by its name; a missing one is not there
     * @throws IllegalArgumentException when an answer is none that its item takes
     */
    public Score score(Map<String, Integer> answers) {
        int sum = 0;
        int answered = 0;
        for (Item item : items) {
            Integer answer = answers.get(item.name());
            if (answer == null) {
                continue;
            }
            if (!item.takes(answer)) {
                throw new IllegalArgumentException(
                        "Item "
                                + item.name()
                                + " was answered with "
                                + answer
                                + ". Maybe it was typed wrongly.");
            }
            sum += answer;
            answered++;
        }
        return isEnough(answered)
                ? scored(sum, answered)
                : new Score.Refused(
                        items.size() - answered + " of " + items.size() + " answers are missing");
    }

    private boolean isEnough(int answered) {
        return switch (missing) {
            case Missing.Refused _ -> answered == items.size();
            case Missing.MeanOfOthers mean ->
                    answered > 0 && items.size() - answered <= mean.most();
        };
    }

    private Score scored(int sum, int answered) {
        BigDecimal total = BigDecimal.valueOf((long) sum * items.size());
        BigDecimal whole = total.divide(BigDecimal.valueOf(answered), 0, RoundingMode.HALF_UP);
        return switch (rule) {
            case Rule.Sum _ -> new Score.Known(whole);
            case Rule.Mean _ ->
                    new Score.Known(
                            BigDecimal.valueOf(sum)
                                    .divide(BigDecimal.valueOf(answered), 2, RoundingMode.HALF_UP));
            case Rule.Converted table -> converted(table, whole.intValueExact());
            case Rule.Elsewhere table ->
                    new Score.Refused("the table is not shipped: " + table.table());
        };
    }

    private static Score converted(Rule.Converted table, int sum) {
        BigDecimal score = table.scores().get(sum);
        return score == null
                ? new Score.Refused("the table has no row for " + sum)
                : new Score.Known(score);
    }

    /**
     * The band of a score for a group; null when the group has no bands.
     *
     * @param group one of {@link #groups()}
     * @throws IllegalArgumentException when the score is outside the range
     */
    public @Nullable Band band(BigDecimal score, String group) {
        requireInRange(score);
        return bands.stream()
                .filter(band -> band.group().equals(group) && band.holds(score))
                .findFirst()
                .orElse(null);
    }

    /** The groups that have bands, in the order of the bands; one empty name when all have one. */
    public List<String> groups() {
        return bands.stream().map(Band::group).distinct().toList();
    }

    /** The bands of each group. */
    public Map<String, List<Band>> bandsByGroup() {
        Map<String, List<Band>> byGroup = new LinkedHashMap<>();
        for (String group : groups()) {
            byGroup.put(group, bands.stream().filter(band -> band.group().equals(group)).toList());
        }
        return byGroup;
    }

    /**
     * What became of a score, where it must move by at least so many points.
     *
     * @throws IllegalArgumentException when a score is outside the range
     */
    public Movement movement(BigDecimal before, BigDecimal after, BigDecimal least) {
        requireInRange(before);
        requireInRange(after);
        BigDecimal moved = after.subtract(before);
        if (moved.abs().compareTo(least) < 0) {
            return Movement.UNCHANGED;
        }
        boolean rose = moved.signum() > 0;
        return rose == (better == Better.HIGHER) ? Movement.IMPROVED : Movement.DETERIORATED;
    }

    private void requireInRange(BigDecimal score) {
        if (score.compareTo(range.least()) < 0 || score.compareTo(range.greatest()) > 0) {
            throw new IllegalArgumentException(
                    "Score "
                            + score
                            + " of "
                            + name
                            + " is outside "
                            + range.least()
                            + " to "
                            + range.greatest()
                            + ". Maybe it is of another scale.");
        }
    }
}
