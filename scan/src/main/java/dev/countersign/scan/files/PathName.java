package dev.countersign.scan.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Names of files as text. On most systems they are bytes: those that are no UTF-8 are written as
 * {@code \\xE4}, and no two files have one name.
 */
public final class PathName {
  private static final char UNKNOWN = '\uFFFD';
  private static final Pattern ESCAPE = Pattern.compile("\\\\x[0-9A-F]{2}");

  private PathName() {}

  /** The name that has these bytes. */
  public static String of(byte[] bytes) {
    try {
      String name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return isEscaped(name) ? name.replace("\\", "\\\\") : name;
    } catch (CharacterCodingException e) {
      StringBuilder name = new StringBuilder();
      for (byte b : bytes) {
        name.append(b < 0 ? "\\x%02X".formatted(b) : b == '\\' ? "\\\\" : (char) b);
      }
      return name.toString();
    }
  }

  /** Whether no file has exactly this text as its name. */
  public static boolean isEscaped(String name) {
    return ESCAPE.matcher(name).find();
  }

  /** The path of a file from a folder, with slashes. */
  public static String of(Path folder, Path file) {
    Path relative = folder.relativize(file);
    String name = relative.toString();
    if (name.indexOf(UNKNOWN) < 0 && !isEscaped(name)) {
      return name.replace(file.getFileSystem().getSeparator(), "/");
    }
    byte[] bytes = bytes(file);
    int from = file.startsWith(folder) ? bytes(folder).length : 0;
    return of(Arrays.copyOfRange(bytes, from + (bytes[from] == '/' ? 1 : 0), bytes.length));
  }

  /** Only the address of a path has them. */
  private static byte[] bytes(Path path) {
    String escaped = path.toUri().getRawPath().replaceFirst("/$", "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < escaped.length(); i++) {
      boolean escape = escaped.charAt(i) == '%';
      bytes.write(escape ? Integer.parseInt(escaped, i + 1, i + 3, 16) : escaped.charAt(i));
      i += escape ? 2 : 0;
    }
    return bytes.toByteArray();
  }
}
