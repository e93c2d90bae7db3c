package org.meed.files.ndtms;

/** How many complexity bands an area uses. */
public enum Bands {
    /** Very low, low, medium, high. */
    FOUR,
    /** The same, and very high. */
    FIVE
}
