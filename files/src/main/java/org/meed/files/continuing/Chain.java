package org.meed.files.continuing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that imports said of one thing, in the order in which they said it. */
final class Chain {
    private static final Comparator<Version> ORDER =
            Comparator.comparingInt(Version::recorded)
                    .thenComparingInt(version -> version.name().number());

    private final List<Version> versions = new ArrayList<>(1);

    /** Whether what was said last still holds. */
    enum Standing {
        /** The row that was said last is in force. */
        IN_FORCE,
        /** The thing was gone from the last import, and is gone. */
        GONE,
        /** Somebody else has replaced or withdrawn the row, or brought it back. */
        OTHERWISE
    }

    void add(Version version) {
        versions.add(version);
        versions.sort(ORDER);
    }

    Version first() {
        return versions.getFirst();
    }

    Version last() {
        return versions.getLast();
    }

    /** The last row that says something; null where there are withdrawals only. */
    @Nullable Version lastSaid() {
        Version last = null;
        for (Version version : versions) {
            last = version.isWithdrawal() ? last : version;
        }
        return last;
    }

    /** Whether the last import had the thing. */
    boolean isSaid() {
        return !last().isWithdrawal();
    }

    Standing standing(Set<String> inForce) {
        if (isSaid()) {
            return inForce.contains(last().id()) ? Standing.IN_FORCE : Standing.OTHERWISE;
        }
        boolean revived = versions.stream().anyMatch(version -> inForce.contains(version.id()));
        return revived ? Standing.OTHERWISE : Standing.GONE;
    }

    /**
     * The rows that have to be withdrawn for the thing to be gone: also those that were replaced,
     * since a withdrawn row no longer replaces another.
     */
    List<Version> notWithdrawn() {
        Set<String> withdrawn =
                versions.stream().map(Version::retracts).collect(Collectors.toSet());
        return versions.stream()
                .filter(version -> !version.isWithdrawal() && !withdrawn.contains(version.id()))
                .toList();
    }
}
