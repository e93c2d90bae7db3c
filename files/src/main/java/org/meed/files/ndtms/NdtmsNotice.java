package org.meed.files.ndtms;

import java.util.Locale;
import org.meed.engine.schema.Severity;

/**
 * Every kind of notice that an import has beside those of {@link
 * org.meed.engine.schema.NoticeCode}: what it means and costs, and how to mend it.
 */
public enum NdtmsNotice {
    DATA_SET(
            Severity.INFO,
            "Which versions of the core data set have the columns of the file.",
            "Nothing to mend."),
    UNKNOWN_HEADER(
            Severity.INFO,
            "No version of the data set that we know has the column. Its cells are kept in extras.csv.",
            "Nothing to mend; or name the column in fields.csv when it says what a field there asks for."),
    MISSING_HEADER(
            Severity.WARNING,
            "The file lacks a column, and something of a history stays unknown without it.",
            "Add the column to the extract."),
    MISSING_KEY_HEADER(
            Severity.ERROR,
            "The file lacks a column without which no row can be given to a client, so no row of it is read.",
            "Add the column to the extract; or take client ids from the agency's numbers when it has no initials."),
    UNVERIFIED_COLUMN(
            Severity.INFO,
            "What the column is called and means was not checked against a published document.",
            "Check it, and lay a fields.csv of your own over the shipped one, with the standing `sourced`."),
    UNVERIFIED_CODES(
            Severity.INFO,
            "Codes were read whose meaning was not checked against a published list.",
            "Check them, and lay a list of your own over the shipped one, with the standing `sourced`."),
    UNKNOWN_CODE(
            Severity.WARNING,
            "The list does not have the code, so the cell stays unknown; an unknown substance becomes `other`.",
            "Mend the code, or lay a list that has it over the shipped one."),
    CODE_OF_ANOTHER_TIME(
            Severity.WARNING,
            "The list has the code, but not for the day it is about, so the cell stays unknown; an unknown substance becomes `other`.",
            "Mend the code or the day, or lay a list with other dates over the shipped one."),
    NO_SALT(
            Severity.INFO,
            "Client ids were made without a salt: who knows a person's initials, date of birth and sex can tell which client it is.",
            "Give a secret salt, and the same one at every import."),
    CONSENT_ASSUMED(
            Severity.WARNING,
            "The file has no column CONSENT, and the import was told that all its clients consent. Nobody who refused is left out.",
            "Add the column to the extract, or make sure that nobody in it refused."),
    CONSENT_UNKNOWN(
            Severity.ERROR,
            "The row does not say whether the client consents, so nothing of it is kept.",
            "Write Y or N in CONSENT."),
    CONSENT_REFUSED(
            Severity.WARNING,
            "The client refused consent, and yet cells are filled beside AGNCY, CLIENTID and CONSENT. They are not kept.",
            "Leave out the other cells of clients who refuse."),
    CONSENT_DIFFERS(
            Severity.ERROR,
            "Another row of the same episode says that consent was refused, so nothing of this row is kept.",
            "Mend CONSENT in the one or the other row."),
    CONSENT_REFUSED_ELSEWHERE(
            Severity.WARNING,
            "The same client of the agency refused consent in another row that names no episode. This episode is kept.",
            "Ask whether the consent was withdrawn; if so, leave the episode out."),
    NO_IDENTITY(
            Severity.ERROR,
            "A cell is empty without which nobody can tell whom the row is about.",
            "Fill the cell."),
    UNLIKELY_BIRTH(
            Severity.ERROR,
            "The date of birth lies before 1903 or after the referral, so it would name the wrong person.",
            "Mend DOB or REFLD."),
    UNDER_AGE(
            Severity.WARNING,
            "The client was not yet 18 at referral.",
            "Mend DOB, or leave out young people where a framework is for adults."),
    MISSING_CELL(
            Severity.WARNING,
            "The data set asks for the cell; what it would say stays unknown.",
            "Fill the cell."),
    DAYS_DISAGREE(
            Severity.WARNING,
            "Two days stand in an order that they cannot have had. Both are kept.",
            "Mend the one or the other day."),
    ONE_WITHOUT_THE_OTHER(
            Severity.WARNING,
            "Of two cells that belong together only one is filled. A day is kept; a reason without a day is not.",
            "Fill both, or neither."),
    REPEATED_DRUG(
            Severity.WARNING,
            "The same substance is named twice. It counts once.",
            "Name each substance once."),
    ALCOHOL_WITHOUT_DRINKING(
            Severity.WARNING,
            "Alcohol is the main substance, but neither drinking days nor units are given.",
            "Fill ALCDDAYS and ALCUNITS."),
    PREGNANT_MALE(
            Severity.WARNING,
            "A man is said to be pregnant. Where SEX is the mistake, the row is given to the wrong client.",
            "Mend SEX or PREGNANT."),
    SHARING_WITHOUT_INJECTING(
            Severity.WARNING,
            "Equipment was shared in four weeks in which nothing was injected. Both answers are kept.",
            "Mend IVDRGUSE or SHARING."),
    NOT_TREATMENT(
            Severity.INFO,
            "The modality is no structured treatment: it makes no intervention and starts no treatment.",
            "Nothing to mend; or lay a MODAL.csv of your own over the shipped one."),
    STARTED_AFTER_DISCHARGE(
            Severity.ERROR,
            "A modality starts after the episode was discharged. The intervention is lost; the episode is kept.",
            "Mend MODST or DISD."),
    TOP_WITHOUT_DAY(
            Severity.ERROR,
            "A TOP has answers but no date. The TOP is lost; the episode is kept.",
            "Fill TOPDATE."),
    START_TOP_FAR(
            Severity.INFO,
            "A start TOP lies more than 14 days from the first day of treatment. Most frameworks do not take it for one.",
            "Mend TOPDATE or MODST where one of them is wrong."),
    NO_RECENT_TOP(
            Severity.WARNING,
            "The episode is open, and no TOP was held for more than 26 weeks.",
            "Hold one, or enter it."),
    CONFLICTING_ROWS(
            Severity.WARNING,
            "Rows about the same episode, modality or TOP say different things. What most rows say is kept, of as many the fuller one, of as full the one that comes last by its text.",
            "Mend the rows until they agree, or give each modality and TOP its own id."),
    CLIENT_NUMBER_SHARED(
            Severity.WARNING,
            "One client number of the agency stands beside two attributors. Both clients are kept, and proposed as one person in links.csv.",
            "Mend initials, date of birth or sex; or confirm or refuse the link."),
    CLIENT_NUMBERS_DIFFER(
            Severity.WARNING,
            "One attributor has two client numbers at the agency. It is taken to be one person.",
            "Join the two in the case system; if they are two people, take client ids from the agency's numbers."),
    ABSENT(
            Severity.WARNING,
            "The history that is continued has rows of an agency's client of whom the files say nothing. The rows stay.",
            "Nothing to mend where the files are not all that there is. Where they are, import them with --complete."),
    NOT_TAKEN_FOR_GONE(
            Severity.WARNING,
            "The files no longer have something of the history that is continued, but a row that may be about the same client cannot be used. It stays.",
            "Mend the row that cannot be used, and import again."),
    CORRECTED_ELSEWHERE(
            Severity.WARNING,
            "The files say something else than before of a row that people replaced, withdrew or brought back. What people said stays.",
            "See whether the correction still holds. If not, withdraw it, and import again.");

    private final Severity severity;
    private final String meaning;
    private final String mend;

    NdtmsNotice(Severity severity, String meaning, String mend) {
        this.severity = severity;
        this.meaning = meaning;
        this.mend = mend;
    }

    /** The stable word, for example {@code ndtms-unknown-code}. */
    public String word() {
        return "ndtms-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** What it means, and what is lost. */
    public String meaning() {
        return meaning;
    }

    /** How to mend it. */
    public String mend() {
        return mend;
    }
}
