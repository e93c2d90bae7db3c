package org.meed.app;

import org.meed.engine.time.Days;
import org.meed.engine.time.ShortMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line. */
final class DayConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        int day = Days.parseOrUnknown(text);
        if (!Days.isKnown(day)) {
            ShortMonth shorter = ShortMonth.of(text);
            throw new TypeConversionException(
                    "there is no day '%s'. %s"
                            .formatted(
                                    text,
                                    shorter == null
                                            ? "Maybe write it like 2013-06-01."
                                            : shorter.maybe()));
        }
        return day;
    }
}
