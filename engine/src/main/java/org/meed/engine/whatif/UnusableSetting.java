package org.meed.engine.whatif;

/** A setting that cannot be tried; its message says what would help. */
public final class UnusableSetting extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableSetting(String what, String maybe) {
        super(what + " " + maybe);
    }
}
