package org.meed.lab.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The columns of an extract in the layout of core data set K: the field names and their order are
 * those of a K exporter; the young people's exit set, whose names are not published, is left out,
 * and a name that stands in two groups ({@code TOPCC}) comes once.
 *
 * @param pbrClient the column that says whether results are paid for. The data set had such a field
 *     up to letter M, but its name in the file is not published: unverified
 * @param complexity the column of the complexity at assessment, likewise
 * @param complexityWords what stands in that column for each band; the published list has four
 *     words, very low to high, so the fifth is ours
 */
public record NdtmsLayout(
        String pbrClient, String complexity, Map<String, String> complexityWords) {

    private static final String CLIENT =
            "FINITIAL SINITIAL DOB SEX ETHNIC NATION REFLD AGNCY CLIENT CLIENTID EPISODID CONSENT PREVTR";
    private static final String EPISODE =
            "PC ACCMNEED CLALOCTN YPLAC PRNTSTAT YPSLEAD YPSMHS YPSYOT YPSSEXEX YPSSLFHM YPSUNSDR"
                    + " YPSOFFND YPSESTAT YPSGP YPSCAF YPSLNDIF YPSUSS YPSFOU YPTSRP DAT PCT LA GPPTCE DRUG1 DRUG1AGE ROUTE DRUG2"
                    + " DRUG3 RFLS TRIAGED CPLANDT INJSTAT CHILDWTH PREGNANT ALCDDAYS ALCUNITS DUALDIAG HEPCTSTD HEPCSTAT HEPCTD"
                    + " HEPBVAC HEPBSTAT HLCASSDT TOPCC DISD DISRSN DISDEST";
    private static final String MODALITY =
            "MODAL REFMODDT MODSET MODID FAOMODDT MODST MODEND MODEXIT";
    private static final String REVIEW =
            "SUBMODDT SUBMID PHSTBL PHWTH PHMAIN PHRELPR PSYMOTI PSYCNMG PSYFSNI PSYCGBH PSYMNTH PSYDNMC"
                    + " PSYSTP PSYCOUN PSYOTHR RECPEER RECMAID RECFMSP RECPRNT RECHSE RECEMP RECEDUT RECWPRJ RECCHKP RECRLPP RECCMPT"
                    + " RECGNH RECOTH TITDATE TITREAT TITID";
    private static final String TOP =
            "TOPDATE TOPID TRSTAGE ALCUSE OPIUSE CRAUSE COCAUSE AMPHUSE CANNUSE OTDRGUSE IVDRGUSE SHARING"
                    + " SHOTHEFT DRGSELL OTHTHEFT ASSAULT PSYHSTAT PWORK EDUCAT ACUTHPBM HRISK PHSTAT QUALLIFE";
    private static final String LAST =
            "INJECT SHARE PREVHEPB HEPCPOS REFHEPGY SEXUAL EMPSTAT OPRAGNCY";

    /** Keeps a copy of the words that nobody can change. */
    public NdtmsLayout {
        complexityWords = Map.copyOf(complexityWords);
    }

    /** The layout unless somebody knows better: columns {@code PBRCLIENT} and {@code LASARCOMP}. */
    public static NdtmsLayout usual() {
        return new NdtmsLayout(
                "PBRCLIENT",
                "LASARCOMP",
                Map.of(
                        "very-low", "Very Low",
                        "low", "Low",
                        "medium", "Moderate",
                        "high", "High",
                        "very-high", "Very High"));
    }

    /** The column names in order. */
    public List<String> header() {
        List<String> header =
                new ArrayList<>(
                        Stream.of(CLIENT, EPISODE, MODALITY, REVIEW, TOP, LAST)
                                .flatMap(group -> Stream.of(group.split(" ", -1)))
                                .toList());
        header.add(pbrClient);
        header.add(complexity);
        return List.copyOf(header);
    }

    /** The place of each column in the header. */
    Map<String, Integer> places() {
        List<String> header = header();
        Map<String, Integer> places = HashMap.newHashMap(header.size());
        for (int i = 0; i < header.size(); i++) {
            places.put(header.get(i), i);
        }
        return places;
    }
}
