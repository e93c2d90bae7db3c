package org.meed.app;

import org.meed.engine.time.Days;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line. */
final class DayConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        int day = Days.parseOrUnknown(text);
        if (!Days.isKnown(day)) {
            throw new TypeConversionException(
                    "there is no day '%s'; maybe 2013-06-01".formatted(text));
        }
        return day;
    }
}
