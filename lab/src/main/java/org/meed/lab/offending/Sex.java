package org.meed.lab.offending;

/** The sexes for which OGRS3 has numbers. Somebody of neither cannot be in its groups. */
public enum Sex {
    MALE,
    FEMALE
}
