package org.meed.engine.framework.programme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.framework.document.Document;

/**
 * Several frameworks that hold together: schemes, each with its versions by date, and what becomes
 * of a result that several of them would pay.
 *
 * @param schemes in written order
 */
public record Programme(
        String id,
        String title,
        String version,
        Document document,
        List<Scheme> schemes,
        List<Meeting> meetings,
        List<WorkedExample> examples) {

    public Programme {
        schemes = List.copyOf(schemes);
        meetings = List.copyOf(meetings);
        examples = List.copyOf(examples);
    }

    /** Every version of every scheme, by scheme and then by date. */
    public List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        schemes.forEach(scheme -> versions.addAll(scheme.versions()));
        return List.copyOf(versions);
    }

    /** The scheme of a name, or null. */
    public @Nullable Scheme findScheme(String name) {
        return schemes.stream()
                .filter(scheme -> scheme.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The meeting that an outcome of a scheme stands in, or null. */
    public @Nullable Meeting findMeeting(String scheme, String outcome) {
        Meeting.Side side = new Meeting.Side(scheme, outcome);
        return meetings.stream()
                .filter(meeting -> meeting.sides().contains(side))
                .findFirst()
                .orElse(null);
    }
}
