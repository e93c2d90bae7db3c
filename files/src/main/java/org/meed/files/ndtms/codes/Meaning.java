package org.meed.files.ndtms.codes;

/** What a list says of a code on a day. */
public sealed interface Meaning {

    /** The code holds on that day. */
    record Known(Code code) implements Meaning {}

    /** The list has the code, but not for that day: what it meant then is not known. */
    record AnotherTime(Code code) implements Meaning {

        /** When it does hold, for example {@code to 2009-03-31}. */
        public String validity() {
            return code.validity();
        }
    }

    /** The list does not have the code. */
    record Unknown() implements Meaning {}
}
