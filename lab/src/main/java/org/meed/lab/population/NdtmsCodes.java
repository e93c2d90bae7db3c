package org.meed.lab.population;

import java.util.List;
import java.util.Map;

/** The codes of the national treatment data set for the words of a history. */
final class NdtmsCodes {

    /** What stands for an answer that was not given on a form that was held. */
    static final String NOT_ANSWERED = "NA";

    static final Map<String, String> NEED = Map.of("urgent", "1", "problem", "2", "none", "3");
    static final Map<String, String> EXIT =
            Map.of("planned", "A", "unplanned", "B", "withdrawn", "C");
    static final Map<String, String> STAGE =
            Map.of("start", "S", "review", "R", "exit", "E", "post", "P");
    static final Map<String, String> YES_NO = Map.of("yes", "Y", "no", "N");

    static final Map<String, String> REFERRAL =
            Map.of(
                    "self",
                    "4",
                    "gp",
                    "3",
                    "criminal-justice",
                    "5",
                    "hospital",
                    "22",
                    "family",
                    "24",
                    "other",
                    "15");

    static final Map<String, String> MODALITY =
            Map.of(
                    "inpatient", "1",
                    "residential", "6",
                    "assessment", "93",
                    "pharmacological", "94",
                    "psychosocial", "95",
                    "recovery-support", "96");

    /** There is no code for new psychoactive substances: they come back as other drugs. */
    static final Map<String, String> DRUG =
            Map.of(
                    "heroin", "1011",
                    "methadone", "1105",
                    "other-opiate", "1000",
                    "crack", "3201",
                    "cocaine", "3200",
                    "amphetamines", "3100",
                    "cannabis", "5000",
                    "alcohol", "7000",
                    "benzodiazepines", "2200",
                    "nps", "8799");

    static final Map<String, String> DISCHARGE =
            Map.ofEntries(
                    Map.entry("completed-drug-free", "80"),
                    Map.entry("completed-alcohol-free", "81"),
                    Map.entry("completed-occasional-user", "82"),
                    Map.entry("transferred", "83"),
                    Map.entry("transferred-custody", "84"),
                    Map.entry("other", "85"),
                    Map.entry("dropped-out", "86"),
                    Map.entry("withdrawn", "87"),
                    Map.entry("retained-custody", "88"),
                    Map.entry("declined", "89"),
                    Map.entry("died", "90"));

    /** Items of the outcome form that are counts, then those that are answered yes or no. */
    static final Map<String, String> COUNTS =
            Map.ofEntries(
                    Map.entry("ALCUSE", "alcohol"),
                    Map.entry("OPIUSE", "opiates"),
                    Map.entry("CRAUSE", "crack"),
                    Map.entry("COCAUSE", "cocaine"),
                    Map.entry("AMPHUSE", "amphetamines"),
                    Map.entry("CANNUSE", "cannabis"),
                    Map.entry("OTDRGUSE", "other"),
                    Map.entry("IVDRGUSE", "injected"),
                    Map.entry("SHOTHEFT", "shoplifting"),
                    Map.entry("DRGSELL", "selling"),
                    Map.entry("PSYHSTAT", "psychological"),
                    Map.entry("PWORK", "paid_work"),
                    Map.entry("EDUCAT", "education"),
                    Map.entry("PHSTAT", "physical"),
                    Map.entry("QUALLIFE", "quality_of_life"));

    static final Map<String, String> ANSWERS =
            Map.of(
                    "SHARING", "sharing",
                    "OTHTHEFT", "other_theft",
                    "ASSAULT", "assault",
                    "ACUTHPBM", "housing_problem",
                    "HRISK", "eviction_risk");

    private NdtmsCodes() {}

    /** The code for a word, nothing for no word. */
    static String of(Map<String, String> codes, String word) {
        return word.isEmpty() ? "" : codes.getOrDefault(word, "");
    }

    static String day(String iso) {
        return iso.isEmpty()
                ? ""
                : iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
    }

    /** How the main drug is taken: 1 inject, 2 sniff, 3 smoke, 4 by mouth. */
    static String route(String drug, boolean injects) {
        if (injects && List.of("heroin", "amphetamines").contains(drug)) {
            return "1";
        }
        return switch (drug) {
            case "cocaine", "amphetamines" -> "2";
            case "heroin", "crack", "cannabis" -> "3";
            default -> "4";
        };
    }
}
