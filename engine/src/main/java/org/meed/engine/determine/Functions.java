package org.meed.engine.determine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.Row;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Span;
import org.meed.engine.time.Spells;

/** What the nodes of a plan become, once, for a driver: functions of the frame. */
final class Functions {

    private Functions() {}

    interface DayFunction {
        /** An epoch day, or unknown. */
        int on(Frame frame);
    }

    interface SpanFunction {
        Span of(Frame frame);
    }

    interface NumberFunction {
        long UNKNOWN = Millionths.UNKNOWN;

        /** A number in {@linkplain Millionths millionths}, or {@link #UNKNOWN}. */
        long of(Frame frame);
    }

    interface CodeFunction {
        /** The word, in the coding of its column; or unknown. */
        int of(Frame frame);
    }

    interface RowFunction {
        @Nullable Dated of(Frame frame);

        default @Nullable Row row(Frame frame) {
            Dated dated = of(frame);
            return dated == null ? null : dated.row();
        }
    }

    interface RowsFunction {
        /** In the order of ties. */
        List<Dated> of(Frame frame);
    }

    interface SpellsFunction {
        Spells of(Frame frame);
    }

    interface ColumnsFunction {
        /** The columns, or null when it is not known which. */
        @Nullable List<Column> of(Frame frame);
    }

    interface ConditionFunction {
        Truth of(Frame frame);
    }
}
