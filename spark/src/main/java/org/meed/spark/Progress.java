package org.meed.spark;

/** Is told how far a run has come, on the machine that leads. */
interface Progress {

    /** Tells nobody. */
    Progress UNTOLD = _ -> {};

    /** A part of the work is done, as in {@code "rows brought together and determined"}. */
    void done(String part);
}
