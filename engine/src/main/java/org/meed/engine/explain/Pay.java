package org.meed.engine.explain;

import java.util.List;
import org.meed.engine.determine.Determination;
import org.meed.engine.price.Priced;

/** What a client is paid. */
interface Pay {

    /** What the client of a place is paid, of whom that is determined. */
    List<Priced> of(int place, Determination determination);
}
