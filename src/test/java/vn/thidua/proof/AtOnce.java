package vn.thidua.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

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

    /** Two acts that meet more or less: by turns one of them begins 0.1 to 51.2 milliseconds later, so that on any machine each is first now and then. */
    public static <T> List<Ending<T>> meeting(int turn, Callable<T> one, Callable<T> other) {
        long lead = 100_000L << turn / 2 % 10;
        return run(turn % 2 == 0 ? List.of(later(lead, one), other) : List.of(one, later(lead, other)));
    }

    private static <T> Callable<T> later(long nanoseconds, Callable<T> act) {
        return () -> {
            LockSupport.parkNanos(nanoseconds);
            return act.call();
        };
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
