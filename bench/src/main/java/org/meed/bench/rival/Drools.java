package org.meed.bench.rival;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Answer;
import org.meed.bench.data.Libraries;
import org.meed.bench.data.MadeData;
import org.meed.engine.time.Days;

/**
 * Drools: rules over facts in working memory.
 *
 * @param given what it is given
 */
public record Drools(Given given) implements Contender {

    /** How many journeys share a session: enough for its making not to count. */
    private static final int TOGETHER = 500;

    @Override
    public Introduction introduction() {
        return new Introduction(
                given.name("Drools"),
                Libraries.version("drools"),
                switch (given) {
                    case ROWS ->
                            "five rules that chain, compiled once to the executable model; joins indexed by client; a session for %s clients"
                                    .formatted(DroolsWhole.TOGETHER);
                    case CASES ->
                            "two rules, compiled once to the executable model; joins indexed by journey; a session for %s journeys"
                                    .formatted(TOGETHER);
                },
                switch (given) {
                    case ROWS ->
                            given.helped()
                                    + "; substances as bits; the least of the days found, and the verdict of a journey, are taken in Java";
                    case CASES ->
                            given.helped()
                                    + "; days as numbers, with the day twelve months on beside each";
                },
                given.isWhole(),
                Given.GOAL);
    }

    @Override
    public Set<Question> questions() {
        return EnumSet.of(Question.CLEAN_REVIEW, Question.ABSTINENT);
    }

    @Override
    public Loaded load(MadeData made, int clients, int known) {
        return switch (given) {
            case ROWS -> new DroolsWhole(ClientRows.of(made, clients, known), known);
            case CASES -> new InSessions(Cases.of(made, clients, known));
        };
    }

    /** The rules of a file. */
    static KieBase rules(String file) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                services.getResources()
                        .newClassPathResource("org/meed/bench/rival/" + file, Drools.class));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    private static final class InSessions implements Loaded {

        private final List<Case> cases;
        private final List<List<ReviewFact>> facts = new ArrayList<>();
        private @Nullable KieBase rules;

        InSessions(List<Case> cases) {
            this.cases = cases;
            for (int i = 0; i < cases.size(); i++) {
                Case about = cases.get(i);
                int journey = i;
                facts.add(
                        about.reviews().stream()
                                .map(review -> new ReviewFact(journey, about, review))
                                .toList());
            }
        }

        @Override
        public void prepare(Question question) {
            rules();
        }

        private KieBase rules() {
            if (rules == null) {
                rules = Drools.rules("reviews.drl");
            }
            return rules;
        }

        /** The first day found for each journey. */
        private int[] found(Question question) {
            FirstDays found = new FirstDays(cases.size());
            for (int from = 0; from < cases.size(); from += TOGETHER) {
                KieSession session = rules().newKieSession();
                session.setGlobal("found", found);
                session.setGlobal("pairs", question == Question.ABSTINENT);
                for (int i = from; i < Math.min(cases.size(), from + TOGETHER); i++) {
                    facts.get(i).forEach(session::insert);
                }
                session.fireAllRules();
                session.dispose();
            }
            return found.days();
        }

        @Override
        public long ask(Question question) {
            long sum = 0;
            for (int day : found(question)) {
                sum = sum * 31 + (day == Days.UNKNOWN ? 0 : day);
            }
            return sum;
        }

        @Override
        public List<Answer> answers(Question question) {
            int[] days = found(question);
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < days.length; i++) {
                if (days[i] != Days.UNKNOWN) {
                    Case about = cases.get(i);
                    answers.add(
                            Answer.achieved(
                                    about.client(), about.journey(), question.title(), days[i]));
                }
            }
            return answers;
        }
    }
}
