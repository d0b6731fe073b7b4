package dev.countersign.scan;

import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.finding.FileResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Threads that take one file after another. A thread that does not come back in time, although
 * everything it runs is asked to look at the clock, is left behind and replaced.
 */
final class Crew {
  /** Deeply nested source needs it; memory is only taken as it is used. */
  private static final long STACK = 64L << 20;

  /** What a thread may take beyond the time for a file before it is given up. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private static final long POLL_MILLIS = 100;

  private final FileCheck check;
  private final Function<ScanFile, Deadline> deadlines;
  private final Journal journal;
  private final Progress progress;

  /**
   * @param deadlines gives a file its time when the work on it starts
   */
  Crew(
      FileCheck check, Function<ScanFile, Deadline> deadlines, Journal journal, Progress progress) {
    this.check = check;
    this.deadlines = deadlines;
    this.journal = journal;
    this.progress = progress;
  }

  /**
   * The results in the order of the files.
   *
   * @throws LinkageError when nothing can be checked, since the installation does not work
   */
  List<FirstLook> work(List<ScanFile> files, int jobs) {
    Shift shift = new Shift(files, Math.max(1, Math.min(jobs, files.size())));
    shift.start();
    shift.await();
    return shift.results();
  }

  /** One round of work over a list of files. */
  private final class Shift {
    private final List<ScanFile> files;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<FirstLook> results;
    private final AtomicReferenceArray<Post> posts;
    private final CountDownLatch left;
    private final AtomicReference<@Nullable LinkageError> broken = new AtomicReference<>();

    Shift(List<ScanFile> files, int jobs) {
      this.files = files;
      this.results = new AtomicReferenceArray<>(files.size());
      this.posts = new AtomicReferenceArray<>(jobs);
      this.left = new CountDownLatch(files.size());
    }

    /**
     * What a thread is at.
     *
     * @param file its index
     * @param deadline of the file; a thread that lets {@link #GRACE} pass too is replaced
     */
    private record Post(int file, Deadline deadline) {}

    void start() {
      for (int number = 0; number < posts.length(); number++) {
        hire(number);
      }
    }

    private void hire(int number) {
      Thread thread = new Thread(null, () -> run(number), "countersign-" + number, STACK);
      thread.setDaemon(true);
      thread.start();
    }

    private void run(int number) {
      try {
        takeFiles(number);
      } catch (LinkageError e) {
        broken.compareAndSet(null, e);
      }
    }

    private void takeFiles(int number) {
      for (int file = next.getAndIncrement(); file < files.size(); file = next.getAndIncrement()) {
        Deadline deadline = deadlines.apply(files.get(file));
        Post post = new Post(file, deadline);
        posts.set(number, post);
        journal.enter(number, files.get(file).path());
        FirstLook result = check.check(files.get(file), deadline);
        boolean relieved = !posts.compareAndSet(number, post, null);
        if (!relieved) {
          journal.leave(number);
        }
        finish(file, result);
        if (relieved) {
          return;
        }
      }
    }

    private void finish(int file, FirstLook result) {
      if (results.compareAndSet(file, null, result)) {
        left.countDown();
      }
    }

    void await() {
      try {
        while (!left.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
          progress.files(files.size() - (int) left.getCount(), files.size());
          relieveLate();
          LinkageError error = broken.get();
          if (error != null) {
            throw error;
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the scan was interrupted", e);
      }
      progress.files(files.size(), files.size());
    }

    private void relieveLate() {
      for (int number = 0; number < posts.length(); number++) {
        Post post = posts.get(number);
        if (post != null
            && post.deadline().passedBy(GRACE)
            && posts.compareAndSet(number, post, null)) {
          String path = files.get(post.file()).path();
          finish(post.file(), FirstLook.done(FileResult.failed(path, "did not finish in time")));
          hire(number);
        }
      }
    }

    List<FirstLook> results() {
      List<FirstLook> all = new ArrayList<>(files.size());
      for (int i = 0; i < files.size(); i++) {
        all.add(results.get(i));
      }
      return all;
    }
  }
}
