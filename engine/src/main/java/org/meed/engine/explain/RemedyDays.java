package org.meed.engine.explain;

import java.util.List;
import java.util.stream.Stream;
import org.meed.engine.determine.HowNear;
import org.meed.engine.determine.HowNear.Opening;
import org.meed.engine.determine.Remedy;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.time.DateRange;

/** The days on which what would make a condition answer otherwise could be dated. */
final class RemedyDays {

    private RemedyDays() {}

    /** The days on which rows would bring it. */
    static List<DateRange> of(Remedy remedy, boolean open, int known) {
        return switch (remedy) {
            case Remedy.Nothing _, Remedy.Corrected _, Remedy.Wait _ -> List.of();
            case Remedy.Lasts _, Remedy.Judged _ -> List.of();
            case Remedy.SomeOf(_, var parts) -> of(parts, open, known);
            case Remedy.Another another ->
                    another.wanted().stream()
                            .filter(wanted -> !open || wanted.isAfter(known))
                            .flatMap(wanted -> Stream.ofNullable(wanted.days()))
                            .toList();
            case Remedy.Next(var search) ->
                    fewest(search, open, known).stream()
                            .map(opening ->
                                    isAlike(search.chain()) ? opening.all() : opening.days())
                            .toList();
            case Remedy.AllOf(var parts) -> of(parts, open, known);
            case Remedy.AnyOf(var parts) -> of(parts, open, known);
        };
    }

    private static List<DateRange> of(List<Remedy> parts, boolean open, int known) {
        return parts.stream().flatMap(part -> of(part, open, known).stream()).distinct().toList();
    }

    static boolean isAlike(RowsNode.Chain chain) {
        return chain.steps().stream().distinct().count() == 1;
    }

    /** Of the openings in time, those that ask for the fewest rows. */
    static List<Opening> fewest(HowNear search, boolean open, int known) {
        List<Opening> fitting =
                search.openings().stream()
                        .filter(opening -> !open || opening.isAfter(known))
                        .toList();
        return fitting.stream()
                .filter(opening -> opening.more() == fitting.getFirst().more())
                .toList();
    }
}
