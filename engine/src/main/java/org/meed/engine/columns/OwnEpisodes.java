package org.meed.engine.columns;

/**
 * Lists the episodes of each journey by the day they started, as part of those from which journeys
 * are joined. Costs three places read and two written.
 */
final class OwnEpisodes implements Primitive {

    private final RowLists started;
    private final Journeys journeys;
    private final Ints places;
    private final Axis axis;
    private final RowLists out;

    /**
     * Episodes of journeys.
     *
     * @param started the episodes by the day they started, from which journeys are joined
     * @param places for each journey of the axis its place among the joined ones
     */
    OwnEpisodes(RowLists started, Journeys journeys, Ints places, Axis axis, RowLists out) {
        this.started = started;
        this.journeys = journeys;
        this.places = places;
        this.axis = axis;
        this.out = out;
    }

    @Override
    public void run() {
        out.share(started);
        for (int e = 0; e < axis.size; e++) {
            int journey = places.at[e];
            out.part(e, journeys.firstEpisode.at[journey], journeys.afterEpisodes.at[journey]);
        }
    }
}
