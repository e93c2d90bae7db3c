package org.meed.engine.restate;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Texts;
import org.meed.engine.price.Contracts;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;
import org.meed.engine.programme.ProgrammeDriver;
import org.meed.engine.programme.ProgrammePricer;
import org.meed.engine.schema.Table;

/** Makes the statements of clients of one history, before limits are asked. */
interface StatementMaker {

    /** The tables whose rows can make a difference to a statement. */
    Set<Table> reads();

    /** The contracts as known on a day. */
    Contracts contracts(int known);

    /** The statement of a client under some contracts. */
    Lines of(ClientHistory client, Contracts contracts);

    default Lines of(ClientHistory client) {
        return of(client, contracts(client.known()));
    }

    /** Makes those of a framework. */
    static StatementMaker of(Plan plan, Statements statements, Texts texts) {
        ReferenceDriver driver = new ReferenceDriver(plan, texts);
        Set<Table> reads = driver.reads();
        return new StatementMaker() {
            @Override
            public Set<Table> reads() {
                return reads;
            }

            @Override
            public Contracts contracts(int known) {
                return statements.contracts(known);
            }

            @Override
            public Lines of(ClientHistory client, Contracts contracts) {
                return Lines.of(
                        List.of(statements.beforeLimits(driver.determine(client), contracts)));
            }
        };
    }

    /** Makes those of a programme, where its schemes have met. */
    static StatementMaker of(Programme programme, Texts texts) {
        ProgrammePricer pricer = new ProgrammePricer(programme, texts);
        return of(programme, texts, pricer::together);
    }

    /** Makes those of a programme, as if each scheme were alone. */
    static StatementMaker alone(Programme programme, Texts texts) {
        ProgrammePricer pricer = new ProgrammePricer(programme, texts);
        return of(programme, texts, pricer::alone);
    }

    /** Frameworks of a programme ask for no contract. */
    private static StatementMaker of(
            Programme programme,
            Texts texts,
            Function<List<Determination>, List<List<Priced>>> pays) {
        ProgrammeDriver driver = new ProgrammeDriver(programme, texts);
        Set<Table> reads = driver.reads();
        Contracts none = Contracts.none(texts);
        return new StatementMaker() {
            @Override
            public Set<Table> reads() {
                return reads;
            }

            @Override
            public Contracts contracts(int known) {
                return none;
            }

            @Override
            public Lines of(ClientHistory client, Contracts contracts) {
                return Lines.of(pays.apply(driver.determine(client)));
            }
        };
    }
}
