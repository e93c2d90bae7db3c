package org.meed.engine.framework.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write where what an example expects of a result cannot be read. */
final class ResultForm {

    private static final Pattern MONEY =
            Pattern.compile("(?:pays|paid)?\\s*(?:GBP |£)?(\\d+)(?:\\.\\d*)?");
    private static final Pattern NO_COMMA = Pattern.compile("(.+[^,]) (pays .+)");
    private static final Pattern BARE_DAY =
            Pattern.compile("(achieved|not-achieved|pending|excluded) (\\d{4}-\\d{2}-\\d{2}.*)");
    private static final Pattern PENCE = Pattern.compile("(.*, pays \\d+)(?:\\.\\d?)?");

    private static final String ANY =
            "Maybe a verdict (achieved, not-achieved, pending or excluded), then 'on' or 'until' and a day, 'because' and a reason, and behind a comma 'pays' and pounds and pence, as in 'achieved on 2012-09-10, pays 280.00'.";

    private ResultForm() {}

    /** A sentence that begins with "Maybe", as near to what is written as can be. */
    static String maybe(String written) {
        Matcher money = MONEY.matcher(written);
        if (money.matches()) {
            return "Maybe 'achieved, pays %s.00': what is paid stands behind a verdict, in pounds and pence."
                    .formatted(money.group(1));
        }
        String mended = written.replaceFirst("^not achieved", "not-achieved");
        Matcher comma = NO_COMMA.matcher(mended);
        mended = comma.matches() ? comma.group(1) + ", " + comma.group(2) : mended;
        Matcher pence = PENCE.matcher(mended);
        mended = pence.matches() ? pence.group(1) + ".00" : mended;
        Matcher day = BARE_DAY.matcher(mended);
        if (day.matches()) {
            String word = day.group(1).equals("pending") ? "until" : "on";
            mended = "%s %s %s".formatted(day.group(1), word, day.group(2));
        }
        return ExampleReader.isResult(mended) ? "Maybe '%s'.".formatted(mended) : ANY;
    }
}
