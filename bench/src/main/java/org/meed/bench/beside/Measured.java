package org.meed.bench.beside;

/**
 * What was measured of a contender at a question, and of Meed in the same rounds. All times are in
 * seconds.
 *
 * @param clients about how many clients the contender answered
 * @param load how long it took to have the data of those
 * @param ask how long one answer took, the median of the rounds
 * @param meedClients about how many clients Meed answered
 * @param meedLoad how long Meed took to have their data
 * @param meedAsk how long Meed took to answer
 */
public record Measured(
        Contender.Introduction who,
        int clients,
        Loads load,
        double ask,
        int meedClients,
        Loads meedLoad,
        double meedAsk) {

    /** Clients a second, loading not counted. */
    double rate() {
        return clients / ask;
    }

    /** Clients a second of Meed, loading not counted. */
    double meedRate() {
        return meedClients / meedAsk;
    }

    /** How many times as fast Meed is, loading not counted. */
    double ratio() {
        return meedRate() / rate();
    }

    /** How many times as fast Meed is, reading CSV counted on both sides. */
    double ratioFromTables() {
        return ratio(load.tables(), meedLoad.tables());
    }

    /** How many times as fast Meed is, reading files of their own counted on both sides. */
    double ratioFromOwn() {
        return ratio(load.own(), meedLoad.own());
    }

    private double ratio(double theirs, double ours) {
        return meedClients / (ours + meedAsk) / (clients / (theirs + ask));
    }

    /** Whether Meed is as many times as fast as it is meant to be. */
    boolean isGoalMet() {
        return ratio() >= who.goal();
    }
}
