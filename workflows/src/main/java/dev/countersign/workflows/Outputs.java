package dev.countersign.workflows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Outputs of well-known actions that hold text from outside. */
record Outputs(Map<String, Pattern> byAction) {
  /** Those that this module knows. */
  static Outputs known() {
    Map<String, Pattern> known = new HashMap<>();
    try (InputStream in = Outputs.class.getResourceAsStream("outputs.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int space = line.indexOf(' ');
          known.put(line.substring(0, space), Pattern.compile(line.substring(space + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("outputs.txt of this module cannot be read", e);
    }
    return new Outputs(Map.copyOf(known));
  }

  boolean isForeign(String action, String output) {
    Pattern names = byAction.get(action);
    return names != null && names.matcher(output).matches();
  }
}
