package dev.countersign.syntax.cst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the native libraries are: optimised ones that {@code natives/build} made on this machine,
 * or else the prebuilt ones of the class path, unpacked into the user's cache. The only class of
 * this package that touches files.
 *
 * <p>A library is code that runs with all the user's rights, so nothing is loaded from a folder
 * that another user could write; where the cache is such a place, a fresh private one is used.
 *
 * @param built the folder of the optimised libraries; null where the prebuilt ones are used
 */
record NativeLibraries(@Nullable Path built) {
  private static final List<String> RECIPE =
      List.of("natives/build", "natives/flatten.c", "natives/packages");
  private static final FileAttribute<?>[] PRIVATE_FOLDER =
      posix()
          ? new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
          }
          : new FileAttribute<?>[0];

  /** The prebuilt libraries, which every supported platform has. */
  static NativeLibraries prebuilt() {
    return new NativeLibraries(null);
  }

  /** The optimised libraries where they have been built for this very version, else prebuilt. */
  static NativeLibraries fastest() {
    Path folder = cache(System.getenv()).resolve(recipe() + "-" + platform());
    return new NativeLibraries(Files.isDirectory(folder) && isPrivate(folder) ? folder : null);
  }

  /** Whether these are the optimised libraries, which know {@code countersign_flatten}. */
  boolean optimised() {
    return built != null;
  }

  /**
   * The file of a library, such as {@code tree-sitter} or {@code tree-sitter-java}.
   *
   * @throws UncheckedIOException when there is none for this platform or it cannot be unpacked
   */
  Path file(String library) {
    String name = platform() + "-" + library + ending();
    return built != null ? built.resolve(name) : unpack(name);
  }

  private static Path unpack(String name) {
    try {
      return unpack(name, resource("lib/" + name), cache(System.getenv()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack the parser " + name + ": " + e.getMessage(), e);
    }
  }

  static Path unpack(String name, byte[] content, Path cache) throws IOException {
    try {
      Files.createDirectories(cache, PRIVATE_FOLDER);
      if (Files.isWritable(cache) && isPrivate(cache)) {
        return kept(cache, name, content);
      }
    } catch (IOException e) {
      // A full, read-only or odd home: the private folder below serves as well, for this run.
    }
    Path fresh = Files.createTempDirectory("countersign", PRIVATE_FOLDER);
    fresh.toFile().deleteOnExit();
    Path file = kept(fresh, name, content);
    file.toFile().deleteOnExit();
    return file;
  }

  private static Path kept(Path folder, String name, byte[] content) throws IOException {
    Path file = folder.resolve(sha256(content).substring(0, 16) + "-" + name);
    if (!Files.isRegularFile(file) || Files.size(file) != content.length || !isPrivate(file)) {
      Path part = Files.createTempFile(folder, name, ".part");
      try {
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    }
    return file;
  }

  /** The same place as in {@code natives/build}. */
  private static Path cache(Map<String, String> environment) {
    String home = System.getProperty("user.home", ".");
    String own = environment.get("COUNTERSIGN_CACHE");
    String shared = environment.getOrDefault("XDG_CACHE_HOME", environment.get("LOCALAPPDATA"));
    Path cache =
        own != null
            ? Path.of(own)
            : shared != null
                ? Path.of(shared, "countersign")
                : Path.of(environment.getOrDefault("HOME", home), ".cache", "countersign");
    return cache.resolve("natives").toAbsolutePath();
  }

  /**
   * Whether nobody but this user and the administrator can put something at {@code path}: it and
   * every folder above it belong to one of them and are closed to others, or are sticky as {@code
   * /tmp} is. The idea is OpenSSH's {@code StrictModes}.
   */
  static boolean isPrivate(Path path) {
    if (!posix()) {
      return true;
    }
    try {
      String user = System.getProperty("user.name", "");
      Path real = path.toRealPath();
      for (Path at = real; at != null; at = at.getParent()) {
        PosixFileAttributes attributes =
            Files.readAttributes(at, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        String owner = attributes.owner().getName();
        boolean sticky = ((int) Files.getAttribute(at, "unix:mode") & 01000) != 0;
        boolean ours = owner.equals(user) || owner.equals("root");
        boolean open = othersWrite(attributes.permissions()) && (!sticky || at.equals(real));
        if (!ours || open) {
          return false;
        }
      }
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static boolean othersWrite(Set<PosixFilePermission> permissions) {
    return permissions.contains(PosixFilePermission.OTHERS_WRITE)
        || permissions.contains(PosixFilePermission.GROUP_WRITE);
  }

  private static boolean posix() {
    return Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /** What the optimised libraries are made from and how, as a short hash. */
  private static String recipe() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : RECIPE) {
        digest.update(resource(part));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException("this installation is incomplete: " + e.getMessage(), e);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = NativeLibraries.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("there is no " + name + " for this platform");
      }
      return in.readAllBytes();
    }
  }

  private static String platform() {
    String machine =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "aarch64";
          case String other -> other;
        };
    return machine
        + switch (ending()) {
          case ".dll" -> "-windows";
          case ".dylib" -> "-macos";
          default -> "-linux-gnu";
        };
  }

  private static String ending() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return system.startsWith("windows") ? ".dll" : system.startsWith("mac") ? ".dylib" : ".so";
  }
}
