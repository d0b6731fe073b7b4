package dev.countersign.supply.client;

import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the settings of a user's clients are. What lies in the project is written by others: it may
 * name registries, and never gets to see the environment.
 *
 * @param project the folder that the user works in
 * @param home the user's own folder
 * @param environment variables
 */
public record UserFiles(Path project, Path home, Map<String, String> environment) {
  private static final long MOST_BYTES = 4 << 20;

  /** A variable that is not blank. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(t -> !t.isEmpty());
  }

  /** What a reader makes of a file of the user's own. */
  <T> Optional<T> own(String path, Function<Source, T> reader) {
    return read(home.resolve(path), reader);
  }

  /** What a reader makes of a file of the project. */
  <T> Optional<T> here(String path, Function<Source, T> reader) {
    return read(project.resolve(path), reader);
  }

  /**
   * What a reader makes of a file; empty where there is none.
   *
   * @throws SettingsException when it cannot be read
   */
  <T> Optional<T> read(Path file, Function<Source, T> reader) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new SettingsException(file + " is too large for settings");
      }
      return Optional.of(reader.apply(Source.of(file.toString(), Files.readAllBytes(file))));
    } catch (DataException e) {
      throw new SettingsException(file + ":" + e.line() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new SettingsException(file + " cannot be read");
    }
  }
}
