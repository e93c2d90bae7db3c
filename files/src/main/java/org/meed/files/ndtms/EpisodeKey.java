package org.meed.files.ndtms;

/**
 * What makes rows be about one episode.
 *
 * @param client the client's id in the history
 * @param agency AGNCY as written
 * @param number CLIENTID as written
 * @param written EPISODID as written; empty where there is none
 * @param content the day of referral, where there is no EPISODID
 */
record EpisodeKey(String client, String agency, String number, String written, String content) {

    /** The episode's name within the agency. */
    String name() {
        return agency + "/" + (written.isEmpty() ? content : written);
    }
}
