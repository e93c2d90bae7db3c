package org.meed.bench.rival;

import org.jspecify.annotations.Nullable;

/** A form of the table {@code top} as a fact of Drools. */
public final class FormFact extends UseFact {

    private final int client;
    private final @Nullable String stage;

    FormFact(int client, ClientRows.Form form) {
        super(form.day(), form.yearOn(), form.use());
        this.client = client;
        this.stage = form.stage();
    }

    public int getClient() {
        return client;
    }

    public @Nullable String getStage() {
        return stage;
    }
}
