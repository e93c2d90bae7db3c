package org.meed.engine.schema;

/** What a {@link Notice} costs. */
public enum Severity {
    /** The row is lost: nothing of it is used. */
    ERROR,
    /** The row is kept, but something of it is not used, or not as its writer may have meant. */
    WARNING,
    /** Nothing is lost. */
    INFO;

    /** The word in files and pages. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
