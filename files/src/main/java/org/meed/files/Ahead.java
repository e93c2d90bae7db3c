package org.meed.files;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What can be made before it is asked for, by whichever thread comes to it first. What goes wrong
 * is told to whoever asks.
 */
public final class Ahead<T> {

    private final FutureTask<T> task;

    /** Nothing is made yet. */
    public Ahead(Callable<T> maker) {
        this.task = new FutureTask<>(maker);
    }

    /** Has a thread of its own make it, for which the end of the program does not wait. */
    public static <T> Ahead<T> started(Callable<T> maker) {
        Ahead<T> ahead = new Ahead<>(maker);
        Thread.ofPlatform().daemon().start(ahead::make);
        return ahead;
    }

    /** Makes it here and now, unless somebody has begun to. */
    public void make() {
        task.run();
    }

    /** Lets nobody begin any more. */
    public void giveUp() {
        task.cancel(false);
    }

    /** What was made, which is waited for; made here when nobody has begun to. */
    public T get() {
        make();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("It was stopped while it waited.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error broken) {
                throw broken;
            }
            throw e.getCause() instanceof RuntimeException wrong
                    ? wrong
                    : new IllegalStateException(e);
        }
    }
}
