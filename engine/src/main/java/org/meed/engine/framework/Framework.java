package org.meed.engine.framework;

import java.util.List;
import java.util.Map;
import org.meed.engine.framework.document.Document;

/**
 * A framework that holds together: the contract schedule as written, and the plan made of it.
 *
 * @param header what its front matter says
 * @param definitions the names it gives, in written order
 */
public record Framework(
        Header header,
        Document document,
        Plan plan,
        List<Definition> definitions,
        List<WorkedExample> examples) {

    public Framework {
        definitions = List.copyOf(definitions);
        examples = List.copyOf(examples);
    }

    public String id() {
        return header.id();
    }

    /** The same document, with a plan that differs from what was made of it. */
    public Framework with(Plan other) {
        return new Framework(header, document, other, definitions, examples);
    }

    /**
     * What the front matter says.
     *
     * @param domains the domains of outcomes that it means to cover
     * @param bands the complexity bands, easiest first
     * @param answers what it answers to each question; unanswered ones are missing
     */
    public record Header(
            String id,
            String title,
            String version,
            String area,
            List<String> domains,
            List<String> bands,
            Map<Question, String> answers) {
        public Header {
            domains = List.copyOf(domains);
            bands = List.copyOf(bands);
            answers = Map.copyOf(answers);
        }
    }
}
