package org.meed.engine.whatif;

import java.util.Comparator;
import org.meed.engine.history.Utf8Order;

/**
 * Those whose figures are added up: all, or those of one provider, band or profile.
 *
 * @param name empty for all
 */
public record Group(Kind kind, String name) implements Comparable<Group> {

    public static final Group ALL = new Group(Kind.ALL, "");

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::kind).thenComparing(Group::name, Utf8Order.UTF_8);

    /** What is the same of those of a group. */
    public enum Kind {
        ALL("all"),
        PROVIDER("provider"),
        BAND("band"),
        PROFILE("profile");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
