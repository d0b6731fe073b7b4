package dev.countersign.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Notes which file each thread is reading, so that whoever started the process knows what a crash
 * in native code was about. A slot a thread in a memory mapping, which outlives the process: a note
 * costs no system call.
 */
public interface Journal {
  /** Notes that the thread with this number starts on {@code path}. */
  void enter(int thread, String path);

  /** Notes that it is done. */
  void leave(int thread);

  /** Keeps no notes. */
  static Journal none() {
    return new Journal() {
      @Override
      public void enter(int thread, String path) {}

      @Override
      public void leave(int thread) {}
    };
  }

  /** Keeps notes in {@code file}: one slot of 4 KiB a thread, the path in UTF-8 and then zeros. */
  static Journal in(Path file, int threads) {
    int slot = 4096;
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.truncate(0);
      MappedByteBuffer map = channel.map(FileChannel.MapMode.READ_WRITE, 0, (long) slot * threads);
      int[] lengths = new int[threads];
      return new Journal() {
        @Override
        public void enter(int thread, String path) {
          leave(thread);
          byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
          int length = Math.min(bytes.length, slot - 1);
          map.put(thread * slot, bytes, 0, length);
          lengths[thread] = length;
        }

        @Override
        public void leave(int thread) {
          map.put(thread * slot, new byte[lengths[thread]]);
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
