package org.meed.lab.offending;

/**
 * The groups of offences of OGRS3, and how much each adds to the score. Two sources of the numbers
 * agree on all of them, and label two differently: {@link #OTHER_MOTORING} and {@link
 * #DRINK_DRIVING} are labelled here as in the publication, and changed about in a later table.
 */
public enum OffenceGroup {
    VIOLENCE(0),
    ROBBERY(-.634795912),
    PUBLIC_ORDER(.181917975),
    SEXUAL_NOT_CHILD(.003276327),
    SEXUAL_CHILD(-.653434071),
    SOLICITING(.760608858),
    BURGLARY_DOMESTIC(-.12394352),
    BURGLARY_OTHER(.240604429),
    THEFT_NON_MOTOR(.661244321),
    HANDLING(.351866973),
    FRAUD_AND_FORGERY(.159910192),
    ABSCONDING_AND_BAIL(.733378677),
    TAKING_AND_DRIVING_AWAY(.380059431),
    THEFT_FROM_VEHICLE(.427225615),
    OTHER_MOTORING(.262228428),
    DRINK_DRIVING(-.121439408),
    CRIMINAL_DAMAGE(.204960477),
    DRUG_IMPORT_AND_PRODUCTION(-.795556373),
    DRUG_POSSESSION_AND_SUPPLY(.077165871),
    OTHER(-.060667525);

    private final double weight;

    OffenceGroup(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
