package org.meed.engine.instrument;

import java.util.HashSet;
import java.util.List;

/**
 * A questionnaire or form, as far as scoring needs it: items and scores, and none of its wording.
 *
 * @param id its short name, in small letters, for example {@code phq-9}
 * @param title what it is called
 * @param asks what it is about, in our own words
 * @param licence who may use it
 * @param items its items, in order
 * @param scales its scores
 * @param provenance where items and scoring come from
 */
public record Instrument(
        String id,
        String title,
        String asks,
        Licence licence,
        List<Item> items,
        List<Scale> scales,
        Provenance provenance) {

    public Instrument {
        items = List.copyOf(items);
        scales = List.copyOf(scales);
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "Instrument \""
                            + id
                            + "\" is no name. Maybe small letters, figures and hyphens,"
                            + " as in phq-9.");
        }
        if (items.stream().map(Item::name).distinct().count() < items.size()) {
            throw new IllegalArgumentException(
                    "Instrument " + id + " has two items of one name. Maybe number them on.");
        }
        if (scales.isEmpty()
                || scales.stream().map(Scale::name).distinct().count() < scales.size()) {
            throw new IllegalArgumentException(
                    "Instrument " + id + " has no score, or two of one name. Maybe name them.");
        }
        for (Scale scale : scales) {
            if (!new HashSet<>(items).containsAll(scale.items())) {
                throw new IllegalArgumentException(
                        "Scale "
                                + scale.name()
                                + " of "
                                + id
                                + " has an item that the instrument has not. Maybe it is of another"
                                + " one.");
            }
        }
    }

    /**
     * The score of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Scale scale(String name) {
        return scales.stream()
                .filter(scale -> scale.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Instrument "
                                        + id
                                        + " has no scale "
                                        + name
                                        + ". Maybe one of "
                                        + scales.stream().map(Scale::name).toList()
                                        + "."));
    }
}
