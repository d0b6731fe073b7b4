package dev.countersign.scan;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work in a thread of its own, which is left behind where it does not come back in time. */
final class TimedWork<T> {
  private final FutureTask<T> task;

  private TimedWork(FutureTask<T> task) {
    this.task = task;
  }

  /**
   * Begins.
   *
   * @param stack of the thread, in bytes
   */
  static <T> TimedWork<T> start(String name, long stack, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, name, stack);
    thread.setDaemon(true);
    thread.start();
    return new TimedWork<>(task);
  }

  /**
   * What came of it; empty where it takes longer than {@code time} from now. What the work throws
   * is thrown here.
   */
  Optional<T> within(Duration time) {
    try {
      return Optional.of(task.get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the scan was interrupted", e);
    } catch (ExecutionException e) {
      throw switch (e.getCause()) {
        case RuntimeException failure -> failure;
        case Error error -> throw error;
        case null, default -> new IllegalStateException(e);
      };
    }
  }
}
