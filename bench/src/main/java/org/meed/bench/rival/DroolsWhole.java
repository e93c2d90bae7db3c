package org.meed.bench.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Answer;

/** Drools over the rows of clients, some hundreds of clients to a session. */
final class DroolsWhole implements Loaded {

    /** How many clients share a session: enough for its making not to count. */
    static final int TOGETHER = 500;

    private final List<List<Object>> facts;
    private final int known;
    private @Nullable KieBase rules;

    DroolsWhole(List<ClientRows> rows, int known) {
        this.facts = rows.stream().map(DroolsWhole::facts).toList();
        this.known = known;
    }

    @Override
    public void prepare(Question question) {
        rules();
    }

    private KieBase rules() {
        if (rules == null) {
            rules = Drools.rules("journeys.drl");
        }
        return rules;
    }

    private static List<Object> facts(ClientRows rows) {
        List<Object> facts = new ArrayList<>();
        rows.stays().stream()
                .map(stay -> StayFact.of(rows.client(), stay))
                .filter(Objects::nonNull)
                .forEach(facts::add);
        rows.forms().forEach(form -> facts.add(new FormFact(rows.client(), form)));
        return facts;
    }

    private List<JourneyFact> found(Question question) {
        List<JourneyFact> found = new ArrayList<>();
        for (int from = 0; from < facts.size(); from += TOGETHER) {
            KieSession session = rules().newKieSession();
            session.setGlobal("found", found);
            session.setGlobal("pairs", question == Question.ABSTINENT);
            for (int i = from; i < Math.min(facts.size(), from + TOGETHER); i++) {
                facts.get(i).forEach(session::insert);
            }
            session.fireAllRules();
            session.dispose();
        }
        return found;
    }

    @Override
    public long ask(Question question) {
        long sum = 0;
        for (JourneyFact journey : found(question)) {
            sum += journey.found(known).digest();
        }
        return sum;
    }

    @Override
    public List<Answer> answers(Question question) {
        return found(question).stream()
                .map(journey -> journey.found(known).answer(journey.getClient(), question))
                .toList();
    }
}
