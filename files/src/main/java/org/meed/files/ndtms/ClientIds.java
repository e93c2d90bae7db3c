package org.meed.files.ndtms;

/** What makes two rows be about one person. */
public enum ClientIds {

    /**
     * The attributor: initials, date of birth and sex. One person at two agencies is one client;
     * but so are two people who share it, and a changed name or a wrong date makes a second client.
     */
    ATTRIBUTOR,

    /** The agency's own client number. One person at two agencies is two clients, to be linked. */
    AGENCY
}
