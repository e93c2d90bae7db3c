package org.meed.engine.framework.plan;

/** What of a contract is meant, by the year. */
public enum ContractSum {
    /** All that it is worth. */
    VALUE("value"),
    /** What of it hangs on results. */
    AT_RISK("at risk"),
    /** What of it does not. */
    SAFE("value less at risk");

    private final String words;

    ContractSum(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
