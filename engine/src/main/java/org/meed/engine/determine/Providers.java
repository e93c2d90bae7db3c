package org.meed.engine.determine;

import org.jspecify.annotations.Nullable;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * Whose result it is: that of the provider of the episode that a day falls into, else of the one
 * discharged last before it.
 */
final class Providers {

    private static final Column PROVIDER = Tables.EPISODES.column("provider");
    private static final Column AREA = Tables.EPISODES.column("area");
    private static final int STARTED = Tables.EPISODES.column("started").index();
    private static final int DISCHARGED = Tables.EPISODES.column("discharged").index();

    private final ClientHistory client;
    private final Texts texts;

    Providers(ClientHistory client, Texts texts) {
        this.client = client;
        this.texts = texts;
    }

    /** Whose an episode is. */
    String of(Row episode) {
        return episode.text(PROVIDER, texts);
    }

    /** Where an episode is. */
    String area(Row episode) {
        return episode.text(AREA, texts);
    }

    /** The episode of a result of a journey on a day; on no day, the journey's latest start. */
    Row episode(Journey journey, int day) {
        Row latest = journey.episodes().getLast();
        if (!Days.isKnown(day)) {
            return latest;
        }
        Row within = null;
        Row before = null;
        for (Row episode : client.rows(Tables.EPISODES)) {
            int started = episode.cell(STARTED);
            if (!Days.isKnown(started) || started > day) {
                break;
            }
            int discharged = episode.cell(DISCHARGED);
            if (!Days.isKnown(discharged) || discharged >= day) {
                within = episode;
            } else if (before == null || discharged >= before.cell(DISCHARGED)) {
                before = episode;
            }
        }
        return orElse(within, orElse(before, latest));
    }

    private static Row orElse(@Nullable Row row, Row other) {
        return row == null ? other : row;
    }
}
