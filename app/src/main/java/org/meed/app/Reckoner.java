package org.meed.app;

import org.meed.files.results.Changes;
import org.meed.files.results.Results;

/** Determines and prices every client of a history under what was agreed. */
interface Reckoner {

    /** Every result as known on a day: of clients and groups, in the order of their names. */
    Results results(int known);

    /** What changed since another day, of clients and groups, in the order of their names. */
    Changes changes(int previous, int known);
}
