package dev.countersign.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Texts on their way through a command: standard input to standard output, a file to either, or a
 * folder to a folder.
 */
final class Passage {
  private static final Path GIT = Path.of(".git");
  private static final int MARK = 2;
  private static final int PROBE = 4096;

  @Parameters(paramLabel = "PATH", description = "files and folders (default: standard input)")
  List<String> from = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "where to write (default: standard output)")
  Optional<String> to = Optional.empty();

  private final Set<Path> written = new HashSet<>();

  /** What is done with each text. */
  interface Work {
    void on(InputStream in, OutputStream out) throws IOException;
  }

  /** Names begin at the console's working folder. */
  void run(Console console, Work work) throws IOException {
    List<Path> named = from.stream().map(console.workingFolder()::resolve).toList();
    for (Path path : named) {
      if (!Files.exists(path)) {
        throw new UserError("there is no file or folder '" + path + "'");
      }
    }
    if (named.isEmpty()) {
      toOne(console, System.in, work);
    } else if (named.size() == 1 && Files.isRegularFile(named.getFirst())) {
      Optional<Path> target = to.map(console.workingFolder()::resolve).filter(Files::exists);
      if (target.isPresent() && Files.isSameFile(named.getFirst(), target.get())) {
        throw new UserError("'" + target.get() + "' is read: write to another file");
      }
      try (InputStream in = Files.newInputStream(named.getFirst())) {
        toOne(console, in, work);
      }
    } else {
      Path folder =
          to.map(console.workingFolder()::resolve)
              .orElseThrow(() -> new UserError("several files need a folder: --output DIR"));
      for (Path path : named) {
        tree(path, folder, work);
      }
    }
  }

  private void toOne(Console console, InputStream in, Work work) throws IOException {
    if (to.isEmpty()) {
      OutputStream out = new FileOutputStream(FileDescriptor.out);
      pass(in, out, work);
      out.flush();
    } else {
      write(in, console.workingFolder().resolve(to.get()), work);
    }
  }

  /** Links are not followed, and no .git is entered. */
  private void tree(Path top, Path folder, Work work) throws IOException {
    Path named = Optional.ofNullable(top.toAbsolutePath().normalize().getParent()).orElse(top);
    Path base = Files.isDirectory(top) ? top : named;
    List<Path> files;
    try (Stream<Path> below = Files.walk(top)) {
      files =
          below
              .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
              .filter(path -> !isOfGit(base.relativize(path)))
              .filter(path -> !path.toAbsolutePath().startsWith(folder.toAbsolutePath()))
              .sorted(Comparator.naturalOrder())
              .toList();
    }
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        write(in, folder.resolve(base.relativize(file).toString()), work);
      }
    }
  }

  private static boolean isOfGit(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false).anyMatch(GIT::equals);
  }

  private void write(InputStream in, Path target, Work work) throws IOException {
    if (!written.add(target.toAbsolutePath().normalize())) {
      throw new UserError("two of the files would be written to '" + target + "'");
    }
    AtomicFile.write(target, out -> pass(in, out, work));
  }

  /** Work sees UTF-8 where a text is UTF-16, which is written as it came. */
  static void pass(InputStream in, OutputStream out, Work work) throws IOException {
    PushbackInputStream ahead = new PushbackInputStream(in, PROBE);
    byte[] probe = ahead.readNBytes(PROBE);
    ahead.unread(probe);
    Charset marked = marked(probe);
    Charset wide = marked == null ? likely(probe) : marked;
    if (wide == null) {
      work.on(ahead, out);
      return;
    }
    byte[] mark = ahead.readNBytes(marked == null ? 0 : MARK);
    byte[] text = ahead.readAllBytes();
    String words = new String(text, wide);
    if (!Arrays.equals(words.getBytes(wide), text)) {
      if (marked == null) {
        work.on(new ByteArrayInputStream(text), out);
        return;
      }
      throw new UserError("the text begins as UTF-16 and holds what is none: nothing is written");
    }
    ByteArrayOutputStream done = new ByteArrayOutputStream();
    work.on(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), done);
    out.write(mark);
    out.write(done.toString(StandardCharsets.UTF_8).getBytes(wide));
  }

  private static @Nullable Charset marked(byte[] text) {
    if (text.length < MARK) {
      return null;
    }
    return switch (((text[0] & 0xFF) << 8) | (text[1] & 0xFF)) {
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      default -> null;
    };
  }

  /** What a text without a mark is: in UTF-16 every other byte of words is zero. */
  private static @Nullable Charset likely(byte[] text) {
    int[] letters = new int[2];
    for (int i = 0; i + 1 < text.length; i += 2) {
      letters[0] += text[i] >= '\t' && text[i + 1] == 0 ? 1 : 0;
      letters[1] += text[i] == 0 && text[i + 1] >= '\t' ? 1 : 0;
    }
    if (Math.max(letters[0], letters[1]) * 4 < Math.max(text.length / 2, 16)) {
      return null;
    }
    return letters[0] > letters[1] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }
}
