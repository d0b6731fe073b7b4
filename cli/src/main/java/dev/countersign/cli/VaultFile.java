package dev.countersign.cli;

import dev.countersign.secrets.sanitize.Kind;
import dev.countersign.secrets.sanitize.Vault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The vault of {@code sanitize} as a file of lines that only its owner may read. What has expired
 * is not read, and gone with the next writing.
 */
final class VaultFile {
  private static final String TITLE = "countersign vault 1";
  private static final int KEY_BYTES = 32;

  private final Path file;
  private final byte[] key;
  private final List<Vault.Entry> entries;
  private final long opened;
  private boolean written;

  private VaultFile(Path file, byte[] key, List<Vault.Entry> entries, long opened) {
    this.file = file;
    this.key = key;
    this.entries = entries;
    this.opened = opened;
  }

  /** Where it is when nobody says so: with the state of this system's programs. */
  static Path standard(Map<String, String> environment) {
    for (Map.Entry<String, String> place :
        List.of(
            Map.entry("XDG_STATE_HOME", "countersign/vault"),
            Map.entry("LOCALAPPDATA", "countersign/vault"),
            Map.entry("HOME", ".local/state/countersign/vault"))) {
      String folder = environment.getOrDefault(place.getKey(), "");
      if (!folder.isBlank()) {
        return Path.of(folder).resolve(place.getValue());
      }
    }
    throw new UserError("no home folder is known; say with --vault FILE where the vault is");
  }

  /** Reads it, or begins a new one where there is none. */
  static VaultFile open(Path file, long now) throws IOException {
    // It is empty where a full disk let nobody write into it.
    if (!Files.exists(file) || isEmpty(file)) {
      byte[] key = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(key);
      return new VaultFile(file, key, List.of(), now);
    }
    List<String> lines = lines(file);
    if (lines.size() < 2 || !lines.getFirst().equals(TITLE)) {
      throw new UserError(file + " is no vault, or not a whole one");
    }
    try {
      return new VaultFile(file, decoded(lines.get(1)), entries(lines, now), now);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
      throw new UserError(file + " is damaged; move it away to begin a new vault");
    }
  }

  private static boolean isEmpty(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) == 0;
  }

  /** Without what has no end: it was being written when the process was ended. */
  private static List<String> lines(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.US_ASCII);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private static List<Vault.Entry> entries(List<String> lines, long now) {
    List<Vault.Entry> entries = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      String[] parts = line.split(" ", -1);
      long until = Long.parseLong(parts[1]);
      if (until > now) {
        entries.add(new Vault.Entry(Kind.valueOf(parts[0]), text(parts[2]), text(parts[3]), until));
      }
    }
    return entries;
  }

  /**
   * The vault to work with.
   *
   * @param until when what is added is to be forgotten, in seconds since 1970
   */
  Vault vault(long until) {
    return new Vault(key, entries, until);
  }

  /** Writes what was added to a vault, and the first time leaves out what has expired. */
  void write(Vault vault) throws IOException {
    List<Vault.Entry> news = vault.news();
    Path lock = file.resolveSibling(file.getFileName() + ".lock");
    Files.createDirectories(Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow());
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      if (!written) {
        written = true;
        guard();
        renew();
      }
      Files.writeString(file, lines(news), StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
    }
  }

  /** Another process may have begun the vault, or added to it, since this one read it. */
  private void renew() throws IOException {
    VaultFile latest = open(file, opened);
    byte[] first = isEmpty(file) ? key : latest.key;
    AtomicFile.write(file, TITLE + '\n' + encoded(first) + '\n' + lines(latest.entries));
  }

  private static String lines(Collection<Vault.Entry> entries) {
    StringBuilder lines = new StringBuilder();
    for (Vault.Entry entry : entries) {
      lines
          .append(entry.kind())
          .append(' ')
          .append(entry.until())
          .append(' ')
          .append(encoded(bytes(entry.standIn())))
          .append(' ')
          .append(encoded(bytes(entry.value())))
          .append('\n');
    }
    return lines.toString();
  }

  /** The file is there, and its owner's alone, before anything is written to it. */
  private void guard() throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] decoded(String text) {
    return Base64.getDecoder().decode(text);
  }

  private static String text(String encoded) {
    return new String(decoded(encoded), StandardCharsets.ISO_8859_1);
  }
}
