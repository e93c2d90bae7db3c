package org.meed.bench.beside;

/**
 * How long a contender took for a question, and Meed beside it.
 *
 * @param clients how many clients the contender was asked about
 * @param load seconds to take them
 * @param ask seconds to answer, the median of the rounds
 * @param meedClients how many clients Meed was asked about
 * @param meedLoad seconds for Meed to take them
 * @param meedAsk seconds for Meed to answer, the median of rounds that alternated with the others
 */
public record Measured(
        Contender.Introduction who,
        int clients,
        double load,
        double ask,
        int meedClients,
        double meedLoad,
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
    double timesAsFast() {
        return meedRate() / rate();
    }

    /** How many times as fast Meed is, loading counted on both sides. */
    double timesAsFastLoaded() {
        return meedClients / (meedLoad + meedAsk) / (clients / (load + ask));
    }
}
