package org.meed.engine.whatif;

/**
 * Clients alike who come to something else from a variant on: those who come to the bundle {@code
 * from} under the framework as it is come to the bundle {@code to} now.
 */
record Shift(int variant, int from, int to, Profile profile) {}
