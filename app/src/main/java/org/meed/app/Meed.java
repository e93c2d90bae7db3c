package org.meed.app;

/** The program's beginning: says how it is used. */
public final class Meed {

    private Meed() {}

    /** Prints the usage. */
    public static void main(String[] arguments) {
        System.out.println("Usage: meed COMMAND [ARGUMENT...]");
    }
}
