package vn.thidua.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several acts begin in the same moment, each in a thread of its own, and tells how each ended. */
public final class AtOnce {

    private AtOnce() {
    }

    /** What an act returned, or what it threw. */
    public record Ending<T>(T value, Throwable failure) {

        public boolean succeeded() {
            return failure == null;
        }
    }

    /** In the order of the acts. */
    public static <T> List<Ending<T>> run(List<? extends Callable<T>> acts) {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            acts.forEach(act -> running.add(threads.submit(() -> {
                start.await();
                return act.call();
            })));
            List<Ending<T>> endings = new ArrayList<>();
            for (Future<T> one : running) {
                endings.add(ending(one));
            }
            return endings;
        } finally {
            threads.shutdown();
        }
    }

    private static <T> Ending<T> ending(Future<T> one) {
        try {
            return new Ending<>(one.get(), null);
        } catch (ExecutionException e) {
            return new Ending<>(null, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
