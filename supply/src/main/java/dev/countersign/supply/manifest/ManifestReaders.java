package dev.countersign.supply.manifest;

import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.Source;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All readers. */
public final class ManifestReaders {
  /** Larger files are not read. */
  public static final int MAX_BYTES = 128 << 20;

  private final List<ManifestReader> readers;

  private ManifestReaders(List<ManifestReader> readers) {
    this.readers = readers;
  }

  /** The readers of this installation. */
  public static ManifestReaders load() {
    return new ManifestReaders(
        ServiceLoader.load(ManifestReader.class, ManifestReaders.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /** What came of a file: one of the two. */
  public record Outcome(Optional<Manifest> manifest, Optional<Manifest.Problem> problem) {
    static Outcome failed(String path, int line, String message) {
      return new Outcome(Optional.empty(), Optional.of(new Manifest.Problem(path, line, message)));
    }
  }

  /** Whether a reader takes files of this name. */
  public boolean know(String path) {
    return of(path).isPresent();
  }

  private Optional<ManifestReader> of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return readers.stream().filter(reader -> reader.reads(path, name)).findFirst();
  }

  /** Reads one file; whatever is wrong with it becomes one line. */
  public Outcome read(String path, ProjectFiles files) {
    Optional<Source> source = files.read(path);
    if (source.isEmpty()) {
      return Outcome.failed(
          path, 1, "is too large, or cannot be read; what it asks for is not known");
    }
    try {
      return new Outcome(
          of(path).map(reader -> reader.read(source.get(), files)), Optional.empty());
    } catch (DataException e) {
      return Outcome.failed(path, e.line(), String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      return Outcome.failed(path, 1, "is nested too deep");
    } catch (RuntimeException e) {
      return Outcome.failed(path, 1, "cannot be read: " + e);
    }
  }
}
