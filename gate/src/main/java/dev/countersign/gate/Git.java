package dev.countersign.gate;

import dev.countersign.scan.files.PathName;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a git repository through git's plumbing. Nothing that the repository brings is run: no
 * hook, filter, external diff, text conversion, file system monitor or pager.
 */
final class Git {
  private static final List<String> COMMAND =
      List.of(
          "git",
          "--no-pager",
          "--no-optional-locks",
          "--literal-pathspecs",
          // With replaced objects, grafts or a graph, a clone tells of commits what they are not.
          "--no-replace-objects",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.commitGraph=false",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "core.quotePath=false",
          "-c",
          "protocol.allow=never");

  /** How the modes of files begin, of those that are no links. */
  private static final String PLAIN = "100";

  private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

  private final Path top;

  private Git(Path top) {
    this.top = top;
  }

  /** What git answered. */
  private record Answer(int status, byte[] out, String error) {
    String text() {
      return new String(out, StandardCharsets.UTF_8).strip();
    }
  }

  /** The repository that holds {@code folder}. */
  static Git around(Path folder) {
    Answer answer = run(folder, new byte[0], "rev-parse", "--show-toplevel");
    if (answer.status() != 0) {
      if (answer.error().contains("must be run in a work tree")) {
        throw new ChangeException(
            folder + " is a bare repository; a change is checked where its files are checked out");
      }
      throw new ChangeException(
          answer.error().contains("dubious ownership")
              ? "git refuses "
                  + folder
                  + ", which belongs to another user; see git help safe.directory"
              : folder
                  + " is not in a git repository; without --change, --staged and --history it can be checked as it is");
    }
    Path top = Path.of(answer.text());
    if (!isWithin(folder, top)) {
      throw new ChangeException(
          folder + " is not below " + top + ", the working tree that its repository names");
    }
    return new Git(top);
  }

  private static boolean isWithin(Path folder, Path top) {
    try {
      return folder.toRealPath().startsWith(top.toRealPath());
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** The top folder of the working tree. */
  Path top() {
    return top;
  }

  /** Whether there is any commit. */
  private boolean hasCommits() {
    return run(top, new byte[0], "rev-parse", "--verify", "--quiet", "HEAD^{commit}").status() == 0;
  }

  private boolean isShallow() {
    return run(top, new byte[0], "rev-parse", "--is-shallow-repository").text().equals("true");
  }

  /** The commit that {@code reference} names. */
  String commit(String reference) {
    Answer answer =
        run(
            top,
            new byte[0],
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            reference + "^{commit}");
    if (answer.status() == 0) {
      return answer.text();
    }
    throw new ChangeException(
        hasCommits()
            ? "there is no commit '"
                + reference
                + "' in "
                + top
                + (isShallow()
                    ? ", a shallow clone; git fetch --unshallow brings the others"
                    : "; git log --oneline shows which there are")
            : top + " has no commits yet, so there is nothing to compare with");
  }

  /** The last commit that both have. */
  String mergeBase(String one, String other) {
    Answer answer = run(top, new byte[0], "merge-base", one, other);
    if (answer.status() != 0) {
      throw new ChangeException("the two commits of the change have no commit in common");
    }
    return answer.text();
  }

  /** What git keeps beside files, and why it is not checked. */
  enum Kind {
    LINK("is a symbolic link: what it leads to is checked under its own name alone"),
    SUBMODULE("is another commit of a submodule: check it there");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    private static Optional<Kind> ofMode(String mode) {
      return switch (mode) {
        case "120000" -> Optional.of(LINK);
        case "160000" -> Optional.of(SUBMODULE);
        default -> Optional.empty();
      };
    }
  }

  /** Something that is no file, and the name of its state. */
  record Other(Kind kind, String object) {}

  /**
   * What git keeps, by its paths.
   *
   * @param plain the object names of files
   * @param others what is no file
   */
  record Kept(Map<String, String> plain, Map<String, Other> others) {
    static final Kept NOTHING = new Kept(Map.of(), Map.of());

    /** Reads {@code MODE ... TAB PATH}, the object name at {@code column}. */
    private static Kept read(List<String> lines, int column) {
      Map<String, String> plain = new HashMap<>();
      Map<String, Other> others = new HashMap<>();
      for (String line : lines) {
        int tab = line.indexOf('\t');
        List<String> head = List.of(line.substring(0, tab).split(" ", -1));
        String mode = head.getFirst();
        String path = line.substring(tab + 1);
        String object = head.get(column);
        if (mode.startsWith(PLAIN)) {
          plain.put(path, object);
        }
        Kind.ofMode(mode).ifPresent(kind -> others.put(path, new Other(kind, object)));
      }
      return new Kept(plain, others);
    }
  }

  /** The files of a commit. */
  Kept filesOf(String commit) {
    return Kept.read(lines("ls-tree", "-r", "-z", "--full-tree", commit), 2);
  }

  /** The files of the index. */
  Kept stagedFiles() {
    return Kept.read(lines("ls-files", "--stage", "-z", "--full-name"), 1);
  }

  /** The files of the last commit; none where there is no commit yet. */
  Kept filesOfLast() {
    try {
      return filesOf("HEAD");
    } catch (ChangeException e) {
      if (hasCommits()) {
        throw e;
      }
      return Kept.NOTHING;
    }
  }

  private List<String> lines(String... arguments) {
    Answer answer = run(top, new byte[0], arguments);
    if (answer.status() != 0) {
      throw new ChangeException("git " + arguments[0] + " failed: " + firstLine(answer.error()));
    }
    return split(answer.out());
  }

  /** The texts that end with a NUL. */
  private static List<String> split(byte[] out) {
    List<String> texts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < out.length; at++) {
      if (out[at] == 0) {
        texts.add(PathName.of(Arrays.copyOfRange(out, from, at)));
        from = at + 1;
      }
    }
    return texts;
  }

  /**
   * A file that git keeps.
   *
   * @param size in bytes
   * @param bytes empty where these are more than was asked for
   */
  record Stored(long size, Optional<byte[]> bytes) {}

  /**
   * The contents of objects, in one process; those that the repository lacks are left out.
   *
   * @param most the bytes of larger ones are not kept
   */
  Map<String, Stored> contents(List<String> objects, long most) {
    if (objects.isEmpty()) {
      return Map.of();
    }
    String input = String.join("\n", objects) + "\n";
    Map<String, Stored> contents = new HashMap<>();
    Answer answer =
        run(
            top,
            input.getBytes(StandardCharsets.UTF_8),
            out -> batch(out, most, contents),
            "cat-file",
            "--batch");
    if (answer.status() != 0) {
      throw new ChangeException("git cat-file failed: " + firstLine(answer.error()));
    }
    return contents;
  }

  /** Reads {@code NAME TYPE SIZE LF CONTENT LF}, again and again. */
  private static byte[] batch(InputStream from, long most, Map<String, Stored> contents)
      throws IOException {
    InputStream out = new BufferedInputStream(from);
    for (String line = line(out); !line.isEmpty(); line = line(out)) {
      List<String> head = List.of(line.split(" ", -1));
      if (head.size() < 3) {
        continue;
      }
      long size = Long.parseLong(head.get(2));
      boolean kept = size <= Math.min(most, LONGEST_ARRAY);
      Optional<byte[]> bytes = kept ? Optional.of(out.readNBytes((int) size)) : Optional.empty();
      out.skipNBytes(kept ? 1 : size + 1);
      contents.put(head.get(0), new Stored(size, bytes));
    }
    return new byte[0];
  }

  private static String line(InputStream from) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = from.read(); next >= 0 && next != '\n'; next = from.read()) {
      line.append((char) next);
    }
    return line.toString();
  }

  /**
   * A file that a commit of any branch changed against one of its parents.
   *
   * @param object its name from then on
   */
  record Changed(String commit, String path, String object) {}

  /** What every commit brought, the oldest first. Links are left out. */
  List<Changed> changesOfAllCommits() {
    Answer commits = run(top, new byte[0], "rev-list", "--all", "--reverse", "--topo-order");
    Answer changes =
        run(
            top,
            commits.out(),
            "diff-tree",
            "--stdin",
            "-z",
            "-r",
            "--root",
            "-m",
            "--no-renames",
            "--no-abbrev",
            "--no-ext-diff",
            "--no-textconv",
            "--ignore-submodules=all");
    for (Answer answer : List.of(commits, changes)) {
      if (answer.status() != 0) {
        throw new ChangeException("git cannot list its history: " + firstLine(answer.error()));
      }
    }
    return changed(split(changes.out()));
  }

  /** Of {@code COMMIT}, then {@code :MODE MODE OLD NEW STATUS} and {@code PATH} for each file. */
  private static List<Changed> changed(List<String> parts) {
    List<Changed> changed = new ArrayList<>();
    String commit = "";
    for (Iterator<String> all = parts.iterator(); all.hasNext(); ) {
      String part = all.next();
      if (part.startsWith(":")) {
        List<String> head = List.of(part.split(" ", -1));
        String path = all.next();
        if (head.get(1).startsWith(PLAIN)) {
          changed.add(new Changed(commit, path, head.get(3)));
        }
      } else {
        commit = withoutParent(part);
      }
    }
    return changed;
  }

  /** Where a commit has several parents, git says which one is meant. */
  private static String withoutParent(String commit) {
    int blank = commit.indexOf(' ');
    return blank < 0 ? commit : commit.substring(0, blank);
  }

  /** The sizes of objects in bytes, in one process. */
  Map<String, Long> sizes(List<String> objects) {
    if (objects.isEmpty()) {
      return Map.of();
    }
    String input = String.join("\n", objects) + "\n";
    Answer answer =
        run(
            top,
            input.getBytes(StandardCharsets.UTF_8),
            "cat-file",
            "--batch-check=%(objectname) %(objectsize)");
    Map<String, Long> sizes = new HashMap<>();
    answer
        .text()
        .lines()
        .map(line -> List.of(line.split(" ", -1)))
        .filter(parts -> parts.size() == 2 && parts.get(1).matches("\\d+"))
        .forEach(parts -> sizes.put(parts.get(0), Long.parseLong(parts.get(1))));
    return sizes;
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("no reason given");
  }

  /** Takes what git writes. */
  private interface Reading {
    byte[] of(InputStream out) throws IOException;
  }

  private static Answer run(Path folder, byte[] input, String... arguments) {
    return run(folder, input, InputStream::readAllBytes, arguments);
  }

  private static Answer run(Path folder, byte[] input, Reading reading, String... arguments) {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("LC_ALL", "C");
    // A clone may lack objects, and its settings name the program that would fetch them.
    builder.environment().put("GIT_NO_LAZY_FETCH", "1");
    builder.environment().put("GIT_ALLOW_PROTOCOL", "none");
    builder.environment().put("GIT_GRAFT_FILE", "/dev/null");
    try {
      Process process = builder.start();
      try {
        return answer(process, input, reading);
      } finally {
        // Whoever reads may give up before git has said all.
        process.destroy();
      }
    } catch (EOFException e) {
      throw new ChangeException("git " + arguments[0] + " ended in the middle of its answer");
    } catch (IOException e) {
      throw new ChangeException(
          "the program git is needed to look at a change, and cannot be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChangeException("interrupted while git ran");
    }
  }

  private static Answer answer(Process process, byte[] input, Reading reading)
      throws IOException, InterruptedException {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Thread feeder = Thread.ofVirtual().start(() -> feed(process.getOutputStream(), input));
    // It waits as long as git runs: no place for a thread that shares its carrier.
    Thread listener =
        Thread.ofPlatform().daemon().start(() -> listen(process.getErrorStream(), errors));
    byte[] out = reading.of(process.getInputStream());
    feeder.join();
    listener.join();
    return new Answer(process.waitFor(), out, errors.toString(StandardCharsets.UTF_8));
  }

  private static void feed(OutputStream to, byte[] input) {
    try (to) {
      to.write(input);
    } catch (IOException gone) {
      // git ended early; its status says why.
    }
  }

  private static void listen(InputStream from, ByteArrayOutputStream errors) {
    try (from) {
      from.transferTo(errors);
    } catch (IOException gone) {
      // What was said until then has to do.
    }
  }

  /** The name that git gives to these bytes; empty where the repository's hash is unknown. */
  static Optional<String> objectName(byte[] content, int hexLength) {
    String algorithm = hexLength == 40 ? "SHA-1" : hexLength == 64 ? "SHA-256" : "";
    try {
      MessageDigest hash = MessageDigest.getInstance(algorithm);
      hash.update(("blob " + content.length + "\0").getBytes(StandardCharsets.UTF_8));
      return Optional.of(HexFormat.of().formatHex(hash.digest(content)));
    } catch (NoSuchAlgorithmException e) {
      return Optional.empty();
    }
  }
}
