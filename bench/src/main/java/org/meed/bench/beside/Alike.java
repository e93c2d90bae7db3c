package org.meed.bench.beside;

import java.util.List;
import java.util.stream.Stream;
import org.meed.bench.data.Answer;
import org.meed.engine.time.Days;

/** Holds the answers of a contender to Meed's. */
public final class Alike {

    private Alike() {}

    /** Somebody answered otherwise. */
    public static final class Differ extends RuntimeException {
        private static final long serialVersionUID = 1;

        Differ(String message) {
            super(message);
        }
    }

    /**
     * Compares, answer by answer: verdict, day and reason of everything, or, of one who does not
     * say why not, the day of what is achieved.
     *
     * @param expected Meed's, of at least the clients of the first so many places
     * @throws Differ when they are not the same
     */
    public static void hold(
            Contender contender,
            Question question,
            int clients,
            List<Answer> expected,
            List<Answer> answers) {
        Stream<Answer> of = expected.stream().filter(answer -> answer.client() < clients);
        List<Answer> meant =
                (contender.introduction().saysWhyNot()
                                ? of
                                : of.filter(answer -> answer.verdict().equals(Answer.ACHIEVED))
                                        .map(Answer::unexplained))
                        .sorted()
                        .toList();
        List<Answer> said = answers.stream().sorted().toList();
        if (!said.equals(meant)) {
            throw new Differ(first(contender, question, meant, said));
        }
    }

    private static String first(
            Contender contender, Question question, List<Answer> meant, List<Answer> said) {
        int same = 0;
        while (same < Math.min(meant.size(), said.size())
                && meant.get(same).equals(said.get(same))) {
            same++;
        }
        return "%s answers %s otherwise than Meed (%s answers, not %s): it says %s, Meed says %s."
                .formatted(
                        contender.introduction().name(),
                        question.title(),
                        said.size(),
                        meant.size(),
                        at(said, same),
                        at(meant, same));
    }

    private static String at(List<Answer> answers, int place) {
        if (place >= answers.size()) {
            return "nothing more";
        }
        Answer answer = answers.get(place);
        return "client %s journey %s %s part %s %s on %s because '%s'"
                .formatted(
                        answer.client(),
                        answer.journey(),
                        answer.outcome(),
                        answer.part(),
                        answer.verdict(),
                        answer.day() == Days.UNKNOWN ? "no day" : Days.text(answer.day()),
                        answer.because());
    }
}
