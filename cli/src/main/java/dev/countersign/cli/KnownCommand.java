package dev.countersign.cli;

import dev.countersign.secrets.KnownValues;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code known}. */
@Command(
    name = "known",
    description =
        "Names values that leaked, or that everybody may read, by salted hashes. 'check' finds the"
            + " former in any file, and is silent about the latter.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  countersign known --leaked --note 'mail key' < values.txt one value a line",
      "  countersign known --allowed --note 'demo key'             typed, not shown",
      "",
      "A value needs 12 characters or more and no white space. Who has the file can try values: a "
          + "password that can be guessed is found again, one that chance made is not."
    })
final class KnownCommand implements Callable<Integer> {
  private static final String HEAD =
      "# Values by their hashes: SHA-256 of the salt followed by the value. 'countersign known' adds to it.\n";

  private final Console console;

  @ParentCommand Countersign parent = new Countersign();

  @Option(names = "--leaked", description = "the values leaked")
  boolean leaked;

  @Option(names = "--allowed", description = "the values may be read by everybody")
  boolean allowed;

  @Option(names = "--note", paramLabel = "TEXT", description = "what they are")
  String note = "";

  @Option(
      names = "--known",
      paramLabel = "FILE",
      description = "the file (default: " + KnownValues.FILE + ")")
  String name = KnownValues.FILE;

  KnownCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (leaked == allowed) {
      throw new UserError("say --leaked or --allowed");
    }
    Path file = console.workingFolder().resolve(name);
    List<String> values =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .distinct()
            .toList();
    int added = add(file, values);
    if (!parent.globals.quiet) {
      console.warn(added + (added == 1 ? " value added to " : " values added to ") + name);
    }
    return 0;
  }

  private int add(Path file, List<String> values) throws IOException {
    String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : HEAD;
    KnownValues known = KnownFile.read(name, text);
    StringBuilder all = new StringBuilder(text.endsWith("\n") ? text : text + "\n");
    String salt = known.salt().orElseGet(() -> salted(all));
    int added = 0;
    for (String value : values) {
      KnownValues.Entry entry = entry(salt, value);
      if (known.entries().stream().noneMatch(entry::says)) {
        all.append(entry.line()).append('\n');
        added++;
      }
    }
    KnownFile.read(name, all.toString());
    AtomicFile.write(file, all.toString());
    return added;
  }

  private KnownValues.Entry entry(String salt, String value) {
    try {
      return KnownValues.Entry.of(salt, leaked, value, note.strip().replaceAll("\\s+", " "));
    } catch (IllegalArgumentException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }

  private static String salted(StringBuilder all) {
    byte[] chance = new byte[16];
    new SecureRandom().nextBytes(chance);
    String salt = HexFormat.of().formatHex(chance);
    all.append("salt ").append(salt).append('\n');
    return salt;
  }
}
