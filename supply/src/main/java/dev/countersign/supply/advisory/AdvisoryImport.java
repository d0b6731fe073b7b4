package dev.countersign.supply.advisory;

import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.JsonData;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.data.YamlData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads advisories from folders and zip archives into a fresh store. */
public final class AdvisoryImport {
  private static final int MAX_ADVISORY = 32 << 20;
  private static final long MAX_TOTAL = 16L << 30;
  private static final int MAX_ENTRIES = 2_000_000;
  private static final int MAX_RATIO = 200;
  private static final int BATCH = 512;

  private final StoreWriter writer = new StoreWriter();
  private final List<String> problems = new ArrayList<>();
  private long total;
  private int files;
  private final List<Unread> waiting = new ArrayList<>();

  private AdvisoryImport() {}

  /**
   * What came of an import.
   *
   * @param advisories how many the store holds
   * @param problems a line for each file that could not be read
   */
  public record Result(int advisories, List<String> problems) {}

  /**
   * Replaces the store by what the sources hold.
   *
   * @param sources folders, zip archives or single advisories
   * @param store the file of the store
   * @throws StoreException when a source cannot be used; the store is then as it was
   */
  public static Result run(List<Path> sources, Path store, Instant now) {
    AdvisoryImport one = new AdvisoryImport();
    try {
      for (Path source : sources) {
        one.source(source);
      }
      one.readWaiting();
      if (one.writer.advisories() == 0) {
        throw new StoreException(
            "no advisory was found in "
                + sources.stream().map(Path::toString).collect(Collectors.joining(", "))
                + problem(one.problems)
                + "; the store is as it was");
      }
      one.writer.write(store, now, one.problems.size());
    } catch (IOException e) {
      throw new StoreException("the advisories cannot be imported: " + e.getMessage());
    }
    return new Result(one.writer.advisories(), List.copyOf(one.problems));
  }

  private static String problem(List<String> problems) {
    return problems.isEmpty() ? "" : " (" + problems.getFirst() + ")";
  }

  private void source(Path source) throws IOException {
    if (Files.isDirectory(source)) {
      folder(source);
    } else if (source.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      archive(source);
    } else if (Files.isRegularFile(source)) {
      advisory(source.toString(), Files.readAllBytes(source));
    } else {
      throw new StoreException("there is no file or folder '" + source + "'");
    }
  }

  /** Links are not followed. */
  private void folder(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes attributes) {
            boolean hidden = !one.equals(folder) && one.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String name = folder.relativize(file).toString();
            if (attributes.isRegularFile() && isAdvisory(name)) {
              if (attributes.size() > MAX_ADVISORY) {
                problems.add(name + ": is too large for an advisory");
              } else {
                advisory(name, Files.readAllBytes(file));
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isAdvisory(String name) {
    return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /** Nothing is unpacked to disk: names in the archive are names in messages, and no more. */
  private void archive(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (++files > MAX_ENTRIES) {
          throw new StoreException(file + " holds more than " + MAX_ENTRIES + " files");
        }
        if (!entry.isDirectory() && isAdvisory(entry.getName())) {
          entry(file, zip, entry);
        }
      }
    } catch (ZipException e) {
      throw new StoreException(file + " is no zip archive, or not all of one: " + e.getMessage());
    }
  }

  private void entry(Path file, ZipFile zip, ZipEntry entry) throws IOException {
    String name = entry.getName();
    if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
      problems.add(name + ": has a name that leads out of the archive");
      return;
    }
    byte[] bytes;
    try (InputStream in = zip.getInputStream(entry)) {
      bytes = in.readNBytes(MAX_ADVISORY + 1);
    }
    total += bytes.length;
    boolean packed = entry.getCompressedSize() > 0 && bytes.length > 1 << 20;
    if (bytes.length > MAX_ADVISORY
        || (packed && bytes.length / entry.getCompressedSize() > MAX_RATIO)) {
      problems.add(name + ": is too large for an advisory when unpacked");
    } else if (total > MAX_TOTAL) {
      throw new StoreException(file + " holds more than " + (MAX_TOTAL >> 30) + " GiB");
    } else {
      advisory(name, bytes);
    }
  }

  private void advisory(String name, byte[] bytes) throws IOException {
    waiting.add(new Unread(name, bytes));
    if (waiting.size() >= BATCH) {
      readWaiting();
    }
  }

  /** Read side by side, kept in their order. */
  private void readWaiting() throws IOException {
    for (Read one : waiting.parallelStream().map(Unread::read).toList()) {
      if (one.advisory().isPresent()) {
        writer.add(one.advisory().get());
      }
      one.problem().ifPresent(problems::add);
    }
    waiting.clear();
  }

  private record Read(Optional<Advisory> advisory, Optional<String> problem) {}

  private record Unread(String name, byte[] bytes) {
    Read read() {
      Source source = Source.of(name, bytes);
      try {
        boolean json = name.endsWith(".json");
        return new Read(
            Osv.read(json ? JsonData.read(source) : YamlData.withoutPlaces(source)),
            Optional.empty());
      } catch (DataException e) {
        return failed(":" + e.line() + ": " + e.getMessage());
      } catch (StackOverflowError e) {
        return failed(": is nested too deep");
      } catch (RuntimeException e) {
        return failed(": cannot be read: " + e);
      }
    }

    private Read failed(String reason) {
      return new Read(Optional.empty(), Optional.of(name + reason));
    }
  }
}
