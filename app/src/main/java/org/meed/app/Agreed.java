package org.meed.app;

import java.util.List;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.history.History;
import org.meed.files.shelf.Frameworks;
import org.meed.files.shelf.Programmes;

/** What a history is judged by: a framework, or a programme of several. */
sealed interface Agreed {

    record One(Framework framework) implements Agreed {}

    record Several(Programme programme) implements Agreed {}

    /** The one of a path, or of the id of one that is shipped. */
    static Agreed load(String name) {
        return Programmes.isProgramme(name)
                ? new Several(Programmes.load(name))
                : new One(Frameworks.load(name));
    }

    default String id() {
        return switch (this) {
            case One(var framework) -> framework.id();
            case Several(var programme) -> programme.id();
        };
    }

    /** The framework, or each version of each scheme. */
    default List<Framework> frameworks() {
        return switch (this) {
            case One(var framework) -> List.of(framework);
            case Several(var programme) ->
                    programme.versions().stream().map(Version::framework).toList();
        };
    }

    default Reckoner reckoner(History history) {
        return switch (this) {
            case One(var framework) -> new Batch(framework, history);
            case Several(var programme) -> new ProgrammeBatch(programme, history);
        };
    }
}
