package org.meed.engine.columns;

/**
 * Lists the episodes of each journey by a day of theirs, as parts of the {@linkplain EpisodesByDay
 * started ones with that day}. Costs four places read and two written a journey, and a sort of
 * those whose days do not ascend.
 */
final class JourneyEpisodes implements Primitive {

    private final EpisodesByDay episodes;
    private final Journeys journeys;
    private final Ints places;
    private final Ties ties;
    private final Axis axis;
    private final RowLists out;

    /** The journeys whose episodes do not ascend. */
    private final Ints unsorted = new Ints();

    /**
     * Episodes of journeys.
     *
     * @param places for each journey of the axis its place among the joined ones
     */
    JourneyEpisodes(
            EpisodesByDay episodes,
            Journeys journeys,
            Ints places,
            Ties ties,
            Axis axis,
            RowLists out) {
        this.episodes = episodes;
        this.journeys = journeys;
        this.places = places;
        this.ties = ties;
        this.axis = axis;
        this.out = out;
    }

    @Override
    public void run() {
        out.share(episodes.listed);
        unsorted.hold(axis.size);
        int[] steps = episodes.steps.at;
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            int journey = places.at[e];
            int from = episodes.place.at[journeys.firstEpisode.at[journey]];
            int to = episodes.place.at[journeys.afterEpisodes.at[journey]];
            out.part(e, from, to);
            unsorted.at[count] = e;
            int several = Mask.below(from + 1, to);
            count -= several & Mask.below(steps[(from + 1) & several], steps[to & several]);
        }
        for (int i = 0; i < count; i++) {
            int e = unsorted.at[i];
            ties.sort(out, out.from(e), out.to(e));
        }
    }
}
