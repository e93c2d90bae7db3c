package org.meed.engine.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.NearestWord;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Shown;
import org.meed.engine.time.Days;
import org.meed.engine.time.ShortMonth;

/** Turns what is written in the cells of one column into ints, or into a notice. */
final class CellReader {
    private static final int LONGEST_NUMBER = 40;
    private static final int REMEMBERED = 64;

    private final Column column;
    private final Texts texts;
    private final Refusals refusals;
    private final Map<String, Integer> places = new HashMap<>();

    // Most columns say the same few things, or what the row above says: this saves most look-ups in
    // a large pool.
    private final String[] lastTexts = new String[REMEMBERED];
    private final int[] lastNumbers = new int[REMEMBERED];

    CellReader(Column column, Texts texts, Refusals refusals) {
        this.column = column;
        this.texts = texts;
        this.refusals = refusals;
        for (String word : words()) {
            places.put(word, places.size());
        }
    }

    /**
     * The cell as an int; {@link Days#UNKNOWN} when it is empty, and, with a notice, when it cannot
     * be read.
     */
    int read(String written) {
        if (written.isEmpty()) {
            return Days.UNKNOWN;
        }
        return switch (column.type()) {
            case CellType.Text text -> text(written);
            case CellType.Word word -> word(written);
            case CellType.Words list -> list(written);
            case CellType.Day day -> day(column.name(), written, refusals);
            case CellType.Count count -> count(written, count);
            case CellType.YesNo yesNo -> yesNo(written);
            case CellType.Decimal decimal -> decimal(written, decimal);
        };
    }

    /** A day, in this or in a standard column. */
    static int day(String column, String written, Refusals refusals) {
        int day = Days.parseOrUnknown(written);
        if (day == Days.UNKNOWN && !written.isEmpty()) {
            String message =
                    ShortMonth.of(written) == null
                            ? Shown.of(written) + " is not a date written year-month-day."
                            : "There is no day " + Shown.of(written) + ".";
            refusals.note(column, NoticeCode.NO_SUCH_DAY, message, LikelyDay.maybe(written));
        }
        return day;
    }

    private int text(String written) {
        int place = written.hashCode() & (REMEMBERED - 1);
        if (!written.equals(lastTexts[place])) {
            lastTexts[place] = written;
            lastNumbers[place] = texts.of(written);
        }
        return lastNumbers[place];
    }

    private int word(String written) {
        Integer place = places.get(written);
        return place != null ? place : unknownWord(written);
    }

    private int list(String written) {
        int bits = 0;
        for (String word : written.split(";", -1)) {
            Integer place = places.get(word);
            if (place == null) {
                unknownWord(word);
            } else if (((bits >> place) & 1) == 1) {
                String message = "`" + word + "` is named twice.";
                refusals.note(column.name(), NoticeCode.REPEATED_WORD, message, null);
            } else {
                bits |= 1 << place;
            }
        }
        return bits;
    }

    private int unknownWord(String written) {
        String message = Shown.of(written) + " is not one of " + String.join(", ", words()) + ".";
        return refuse(NoticeCode.UNKNOWN_WORD, message, maybe(written, words()));
    }

    private int yesNo(String written) {
        return switch (written) {
            case "yes" -> 1;
            case "no" -> 0;
            default -> {
                String message = Shown.of(written) + " is neither yes nor no.";
                yield refuse(NoticeCode.NOT_YES_OR_NO, message, likelyAnswer(written));
            }
        };
    }

    private static @Nullable String likelyAnswer(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "y", "yes", "true", "t", "1" -> "Maybe `yes`?";
            case "n", "no", "false", "f", "0" -> "Maybe `no`?";
            default -> null;
        };
    }

    private int count(String written, CellType.Count type) {
        if (!isNumber(written, false)) {
            return notANumber(written, "a whole number");
        }
        // Ten figures may not fit an int, and none of the ranges is as wide.
        long number = written.length() > 10 ? Long.MAX_VALUE : Long.parseLong(written);
        if (number < type.min() || number > type.max()) {
            return outOfRange(written, type.min() + " to " + type.max());
        }
        return (int) number;
    }

    private int decimal(String written, CellType.Decimal type) {
        if (!isNumber(written, true)) {
            return notANumber(written, "a number in plain figures");
        }
        BigDecimal number = new BigDecimal(written);
        if (number.compareTo(type.min()) < 0 || number.compareTo(type.max()) > 0) {
            return outOfRange(
                    written, type.min().toPlainString() + " to " + type.max().toPlainString());
        }
        if (Millionths.parse(written) == Millionths.UNKNOWN) {
            String message = Shown.of(written) + " has more than six figures after the point.";
            String nearest = number.setScale(6, RoundingMode.HALF_UP).toPlainString();
            return refuse(NoticeCode.TOO_FINE, message, "Maybe `" + nearest + "`?");
        }
        return texts.of(written);
    }

    private int notANumber(String written, String wanted) {
        String stripped = written.strip();
        boolean decimals = column.type() instanceof CellType.Decimal;
        String likely =
                decimals
                        ? stripped.replace(",", "").replace("£", "")
                        : stripped.replaceFirst("\\.0+$", "");
        String remedy = isNumber(likely, decimals) ? "Maybe `" + likely + "`?" : null;
        return refuse(
                NoticeCode.NOT_A_NUMBER, Shown.of(written) + " is not " + wanted + ".", remedy);
    }

    private int outOfRange(String written, String range) {
        return refuse(
                NoticeCode.NUMBER_OUT_OF_RANGE,
                Shown.of(written) + " is not in " + range + ".",
                null);
    }

    private int refuse(NoticeCode code, String message, @Nullable String remedy) {
        refusals.note(column.name(), code, message, remedy);
        return Days.UNKNOWN;
    }

    /** Plain figures, a minus before them or not, and decimals behind them where those may be. */
    private static boolean isNumber(String written, boolean decimals) {
        int start = written.startsWith("-") ? 1 : 0;
        int point = written.indexOf('.');
        if (written.length() > LONGEST_NUMBER || (point >= 0 && !decimals)) {
            return false;
        }
        return point < 0
                ? figures(written, start, written.length())
                : figures(written, start, point) && figures(written, point + 1, written.length());
    }

    private static boolean figures(String written, int from, int to) {
        for (int i = from; i < to; i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    static @Nullable String maybe(String written, List<String> words) {
        String maybe = NearestWord.maybe(written, words);
        return maybe.isEmpty() ? null : maybe;
    }

    private List<String> words() {
        return switch (column.type()) {
            case CellType.Word word -> word.words();
            case CellType.Words list -> list.words();
            case CellType.Text text -> List.of();
            case CellType.Day day -> List.of();
            case CellType.Count count -> List.of();
            case CellType.YesNo yesNo -> List.of();
            case CellType.Decimal decimal -> List.of();
        };
    }
}
