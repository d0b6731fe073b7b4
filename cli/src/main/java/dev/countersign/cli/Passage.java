package dev.countersign.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Texts on their way through a command: standard input to standard output, a file to either, or a
 * folder to a folder.
 */
final class Passage {
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
      work.on(in, out);
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
              .filter(path -> !base.relativize(path).startsWith(".git"))
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

  private void write(InputStream in, Path target, Work work) throws IOException {
    if (!written.add(target.toAbsolutePath().normalize())) {
      throw new UserError("two of the files would be written to '" + target + "'");
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream out = Files.newOutputStream(target)) {
      work.on(in, out);
    }
  }
}
