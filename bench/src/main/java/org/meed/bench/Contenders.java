package org.meed.bench;

import java.util.ArrayList;
import java.util.List;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Reference;
import org.meed.bench.rival.ByHand;
import org.meed.bench.rival.CamundaFeel;
import org.meed.bench.rival.Cel;
import org.meed.bench.rival.Cql;
import org.meed.bench.rival.Dhis2;
import org.meed.bench.rival.Drools;
import org.meed.bench.rival.Given;
import org.meed.bench.rival.KieDmn;
import org.meed.bench.sql.Duck;
import org.meed.bench.sql.Postgres;

/** All who are measured beside the columnar driver. */
final class Contenders {

    private Contenders() {}

    /** All of them, in the order of the page. */
    static List<Contender> all() {
        int cores = Runtime.getRuntime().availableProcessors();
        List<Contender> all = new ArrayList<>(List.of(new Reference(), new ByHand(), new Duck(1)));
        if (cores > 1) {
            all.add(new Duck(cores));
        }
        all.addAll(
                List.of(
                        new Postgres(),
                        new Drools(Given.ROWS),
                        new KieDmn(Given.ROWS),
                        new CamundaFeel(Given.ROWS),
                        new Cel(Given.ROWS),
                        new Cql(Given.ROWS),
                        new Dhis2(Given.ROWS),
                        new Drools(Given.CASES),
                        new KieDmn(Given.CASES),
                        new CamundaFeel(Given.CASES),
                        new Cel(Given.CASES),
                        new Cql(Given.CASES),
                        new Dhis2(Given.CASES)));
        return all;
    }
}
