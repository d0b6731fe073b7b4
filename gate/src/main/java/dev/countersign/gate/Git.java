package dev.countersign.gate;

import dev.countersign.scan.files.PathName;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a git repository keeps, read through git's plumbing. */
final class Git {
  /** How the modes of files begin, of those that are no links. */
  private static final String PLAIN = "100";

  private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

  private final Path top;

  private Git(Path top) {
    this.top = top;
  }

  /** The repository that holds {@code folder}. */
  static Git around(Path folder) {
    GitProcess.Answer answer = GitProcess.run(folder, new byte[0], "rev-parse", "--show-toplevel");
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
    return GitProcess.run(top, new byte[0], "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
            .status()
        == 0;
  }

  private boolean isShallow() {
    return GitProcess.run(top, new byte[0], "rev-parse", "--is-shallow-repository")
        .text()
        .equals("true");
  }

  /** The commit that {@code reference} names. */
  String commit(String reference) {
    GitProcess.Answer answer =
        GitProcess.run(
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
    GitProcess.Answer answer = GitProcess.run(top, new byte[0], "merge-base", one, other);
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
   * @param unmerged paths of which the index has several versions, between which nobody has chosen
   */
  record Kept(Map<String, String> plain, Map<String, Other> others, Set<String> unmerged) {
    static final Kept NOTHING = new Kept(Map.of(), Map.of(), Set.of());

    /** Reads {@code MODE TYPE OBJECT TAB PATH}. */
    private static Kept ofTree(List<String> lines) {
      return read(lines, 2, _ -> false);
    }

    /** Reads {@code MODE OBJECT STAGE TAB PATH}. */
    private static Kept ofIndex(List<String> lines) {
      return read(lines, 1, head -> !head.get(2).equals("0"));
    }

    private static Kept read(
        List<String> lines, int object, Predicate<List<String>> isOneOfSeveral) {
      Map<String, String> plain = new HashMap<>();
      Map<String, Other> others = new HashMap<>();
      Set<String> unmerged = new HashSet<>();
      for (String line : lines) {
        int tab = line.indexOf('\t');
        List<String> head = List.of(line.substring(0, tab).split(" ", -1));
        String mode = head.getFirst();
        String path = line.substring(tab + 1);
        if (mode.startsWith(PLAIN)) {
          plain.put(path, head.get(object));
        }
        Kind.ofMode(mode).ifPresent(kind -> others.put(path, new Other(kind, head.get(object))));
        if (isOneOfSeveral.test(head)) {
          unmerged.add(path);
        }
      }
      return new Kept(plain, others, unmerged);
    }
  }

  /** The files of a commit. */
  Kept filesOf(String commit) {
    return Kept.ofTree(lines("ls-tree", "-r", "-z", "--full-tree", commit));
  }

  /** The files of the index. */
  Kept stagedFiles() {
    return Kept.ofIndex(lines("ls-files", "--stage", "-z", "--full-name"));
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
    GitProcess.Answer answer = GitProcess.run(top, new byte[0], arguments);
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
    GitProcess.Answer answer =
        GitProcess.run(
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
    GitProcess.Answer commits =
        GitProcess.run(top, new byte[0], "rev-list", "--all", "--reverse", "--topo-order");
    GitProcess.Answer changes =
        GitProcess.run(
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
    for (GitProcess.Answer answer : List.of(commits, changes)) {
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
    GitProcess.Answer answer =
        GitProcess.run(
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
