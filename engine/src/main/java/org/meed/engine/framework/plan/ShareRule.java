package org.meed.engine.framework.plan;

import java.util.List;
import org.meed.engine.framework.Source;

/**
 * How what one result pays is divided between providers; the shares add up to it to the penny.
 *
 * @param between who they are, and in what proportion
 */
public record ShareRule(String name, List<String> outcomes, Between between, Source source) {

    public ShareRule {
        outcomes = List.copyOf(outcomes);
    }

    /** Between whom, and how. */
    public enum Between {
        /** Each provider of the journey by its days of treatment up to the day of the result. */
        BY_DAYS("the providers of the journey, by days"),
        /** The same in equal parts. */
        EQUALLY("the providers of the journey, in equal parts"),
        /** The provider of the result and its lead, as its contract says on that day. */
        BY_CONTRACT("lead and sub-contractor, by contract share");

        private final String words;

        Between(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
