package org.meed.engine.reference;

import java.util.List;

/**
 * A chapter of the language reference.
 *
 * @param text as it is printed
 */
record Chapter(String title, String text, List<Specimen> specimens) {

    Chapter {
        specimens = List.copyOf(specimens);
    }
}
