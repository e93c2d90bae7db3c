package org.meed.engine.schema;

/** What somebody wrote, as it is shown in messages. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /**
     * The text between backticks, fit to stand in a message: on one line, and cut after 60
     * characters, never within one.
     */
    public static String of(String written) {
        StringBuilder shown = new StringBuilder().append('`');
        written.codePoints()
                .limit(LONGEST)
                .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '·' : c));
        boolean cut =
                written.codePointCount(0, Math.min(written.length(), 2 * LONGEST + 1)) > LONGEST;
        return shown.append(cut ? "…`" : "`").toString();
    }
}
