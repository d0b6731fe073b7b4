package dev.countersign.gate;

import dev.countersign.scan.files.Filter;
import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.files.PathName;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.StoredIgnores;
import dev.countersign.scan.files.TargetFinder;
import dev.countersign.scan.files.Targets;
import dev.countersign.scan.near.Neighbourhood;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that a change touches, before and after it. What a file had before is what is known; a
 * renamed file is a file less and a file more.
 *
 * @param base the files as they were, those that are gone included
 * @param head the files as they are
 * @param around the files that it leaves alone
 * @param before any file as it was, touched or not
 * @param after any file as it is
 */
public record Change(
    Targets base, Targets head, Supplier<List<ScanFile>> around, Side before, Side after) {
  /** All files on one side of a change. */
  public interface Side {
    /** The bytes of a file, by its path from the root of the targets; empty where there is none. */
    Optional<byte[]> read(String path);
  }

  /** The same with files near to both sides. */
  public Change among(Neighbourhood.Found near) {
    return new Change(
        base.among(near.files(), List.of()),
        head.among(near.files(), near.notChecked()),
        around,
        before,
        after);
  }

  /**
   * What a change is looked for in.
   *
   * @param folder where to look for the repository
   * @param paths only what is at or below these, absolute; empty for all
   * @param filter which files matter
   * @param largest how many bytes of a file are of interest; larger ones are not read out of git
   */
  public record Scope(Path folder, List<Path> paths, Filter filter, long largest) {}

  /**
   * Reads {@code BASE} (the working tree against it), {@code BASE..HEAD} or {@code BASE...HEAD}
   * (from the last commit both have).
   *
   * @throws ChangeException when git has no such thing
   */
  public static Change between(Scope scope, String range) {
    int dots = range.indexOf("..");
    // An empty variable of a script is no HEAD: nothing would be looked at, and all would pass.
    if (dots == 0 || range.isBlank()) {
      throw new ChangeException(
          "the change '" + range + "' names nothing to compare with; write BASE or BASE..HEAD");
    }
    Git git = Git.around(scope.folder());
    if (dots < 0) {
      return new Reader(git, scope).workingTree(git.commit(range));
    }
    boolean three = range.startsWith("...", dots);
    String base = git.commit(range.substring(0, dots));
    String head = git.commit(orHead(range.substring(dots + (three ? 3 : 2))));
    String from = three ? git.mergeBase(base, head) : base;
    return new Reader(git, scope).trees(git.filesOf(from), git.filesOf(head));
  }

  private static String orHead(String reference) {
    return reference.isEmpty() ? "HEAD" : reference;
  }

  /**
   * What the next commit would change.
   *
   * @throws ChangeException when there is no repository
   */
  public static Change staged(Scope scope) {
    Git git = Git.around(scope.folder());
    return new Reader(git, scope).trees(git.filesOfLast(), git.stagedFiles());
  }

  /**
   * What a unified diff changed, given that the files below the scope's folder already have it.
   *
   * @throws ChangeException when they have not
   */
  public static Change ofDiff(Scope scope, String diff) {
    List<ScanFile> before = new ArrayList<>();
    List<ScanFile> after = new ArrayList<>();
    Path folder = scope.folder();
    Supplier<List<ScanFile>> around =
        () -> TargetFinder.find(folder, List.of(folder), scope.filter()).files();
    Map<String, DiffFile.Part> parts = DiffFile.parse(diff).files();
    List<NotChecked> missed = new ArrayList<>();
    for (Map.Entry<String, DiffFile.Part> part : parts.entrySet()) {
      String path = part.getKey();
      Path file = folder.resolve(path).normalize();
      Optional<LeftOut> reason = scope.filter().reasonAgainst(path);
      if (!file.startsWith(folder)) {
        missed.add(new NotChecked(path, "is outside this folder"));
      } else if (reason.isPresent()) {
        reason.filter(LeftOut::isByName).ifPresent(one -> missed.add(NotChecked.looks(path, one)));
      } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        missed.add(new NotChecked(path, "is a folder here: a submodule is checked by itself"));
      } else if (PathName.isEscaped(path)) {
        missed.add(new NotChecked(path, "its name is no text"));
      } else if (isBehindLink(folder, file)) {
        missed.add(new NotChecked(path, "is a symbolic link, or lies behind one"));
      } else {
        byte[] now = read(file, path);
        byte[] then = undone(path, part.getValue(), now);
        after.add(new ScanFile(path, now.length, false, () -> now));
        part.getValue()
            .before()
            .filter(old -> scope.filter().reasonAgainst(old).isEmpty())
            .ifPresent(old -> before.add(new ScanFile(old, then.length, false, () -> then)));
      }
    }
    return new Change(
        Targets.ofChange(folder, before, Map.of(), List.of()),
        Targets.ofChange(folder, after, Map.of(), missed),
        around,
        path ->
            onDisk(folder, path)
                .map(now -> parts.containsKey(path) ? undone(path, parts.get(path), now) : now),
        path -> onDisk(folder, path));
  }

  private static boolean isBehindLink(Path folder, Path file) {
    for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] undone(String path, DiffFile.Part part, byte[] now) {
    if (part.isSilent()) {
      return new byte[0];
    }
    String text = new String(now, StandardCharsets.UTF_8);
    String old = String.join("\n", DiffFile.before(path, part, DiffFile.lines(text)));
    return old.getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<byte[]> onDisk(Path folder, String path) {
    Path file = folder.resolve(path).normalize();
    return Files.isRegularFile(file) && !isBehindLink(folder, file)
        ? Optional.of(read(file, path))
        : Optional.empty();
  }

  private static byte[] read(Path file, String path) {
    try {
      if (Files.isRegularFile(file)) {
        return Files.readAllBytes(file);
      }
    } catch (IOException unreadable) {
      // Told below.
    }
    throw new ChangeException(
        "the diff names " + path + ", which cannot be read below this folder");
  }

  /** Reads both sides of a change out of a repository. */
  private record Reader(Git git, Scope scope, Blobs blobs) {
    Reader(Git git, Scope scope) {
      this(git, scope, new Blobs(git, scope.largest()));
    }

    Change trees(Git.Kept from, Git.Kept to) {
      Map<String, String> base = from.plain();
      Map<String, String> head = to.plain();
      List<String> before = new ArrayList<>();
      List<String> after = new ArrayList<>();
      List<String> same = new ArrayList<>();
      Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
      List<NotChecked> hiding = others(from, to);
      StoredIgnores ignores = ignores(base);
      for (String path : union(base, head)) {
        if (Optional.ofNullable(base.get(path)).equals(Optional.ofNullable(head.get(path)))) {
          same.add(path);
          continue;
        }
        if (!inScope(path)) {
          continue;
        }
        Optional<LeftOut> reason =
            ignores.ignores(path)
                ? Optional.of(LeftOut.IGNORED)
                : scope.filter().reasonAgainst(path);
        if (reason.isPresent()) {
          leftOut.merge(reason.get(), 1, Integer::sum);
          reason
              .filter(one -> one.isByName() && head.containsKey(path))
              .ifPresent(one -> hiding.add(NotChecked.looks(path, one)));
          continue;
        }
        if (base.containsKey(path)) {
          before.add(path);
        }
        if (head.containsKey(path)) {
          after.add(path);
        }
      }
      before.forEach(path -> blobs.announce(name(path, base)));
      after.forEach(path -> blobs.announce(name(path, head)));
      return new Change(
          targets(stored(before, base), Map.of(), List.of()),
          targets(stored(after, head), leftOut, hiding),
          () -> later(unfiltered(same), head),
          side(base),
          side(head));
    }

    /** The ignore files as they were before the change. */
    private StoredIgnores ignores(Map<String, String> base) {
      base.forEach((path, name) -> {
        if (StoredIgnores.isOne(path)) {
          blobs.announce(name);
        }
      });
      return new StoredIgnores(side(base)::read);
    }

    private List<String> unfiltered(List<String> paths) {
      return paths.stream().filter(path -> scope.filter().reasonAgainst(path).isEmpty()).toList();
    }

    Change workingTree(String commit) {
      Git.Kept from = git.filesOf(commit);
      Git.Kept staged = git.stagedFiles();
      Map<String, String> base = from.plain();
      TreeSet<String> kept = union(base, staged.plain());
      List<Path> named = scope.paths().isEmpty() ? List.of(git.top()) : scope.paths();
      Targets present = TargetFinder.findAsGit(git.top(), named, scope.filter());
      List<ScanFile> all = new ArrayList<>(present.files());
      Map<Path, Boolean> known = new HashMap<>();
      all.removeIf(file -> !kept.contains(file.path()) && isOfAnother(file.path(), known));
      all.addAll(hidden(present, kept));
      StoredIgnores ignores = ignores(base);
      all.removeIf(file -> ignores.ignores(file.path()));
      Map<Boolean, List<ScanFile>> files =
          all.stream()
              .collect(Collectors.partitioningBy(file -> same(file, base.get(file.path()))));
      List<ScanFile> changed = files.getOrDefault(false, List.of());
      List<ScanFile> around =
          files.getOrDefault(true, List.of()).stream()
              .map(file -> file.as(name(file.path(), base)))
              .toList();
      TreeSet<String> gone = new TreeSet<>(base.keySet());
      all.forEach(file -> gone.remove(file.path()));
      gone.removeIf(path ->
          !inScope(path)
              || ignores.ignores(path)
              || scope.filter().reasonAgainst(path).isPresent());
      List<String> before =
          Stream.concat(
                  changed.stream().map(ScanFile::path).filter(base::containsKey), gone.stream())
              .sorted()
              .toList();
      before.forEach(path -> blobs.announce(name(path, base)));
      List<NotChecked> missed = new ArrayList<>(present.notChecked());
      missed.addAll(others(from, staged));
      missed.addAll(repositories(known, staged));
      missed.addAll(hiding(kept, base, ignores));
      missed.addAll(unnamed(present, base, staged.plain()));
      return new Change(
          targets(stored(before, base), Map.of(), List.of()),
          targets(changed, present.leftOut(), missed),
          () -> around,
          side(base),
          path -> onDisk(git.top(), path));
    }

    /** What is new and no file: it has none of its content here. */
    private List<NotChecked> others(Git.Kept from, Git.Kept to) {
      return to.others().entrySet().stream()
          .filter(one -> !one.getValue().equals(from.others().get(one.getKey())))
          .filter(one -> inScope(one.getKey()) && isOfUse(one.getKey(), one.getValue().kind()))
          .map(one -> new NotChecked(one.getKey(), one.getValue().kind().words()))
          .sorted()
          .collect(Collectors.toCollection(ArrayList::new));
    }

    private boolean isOfUse(String path, Git.Kind kind) {
      return kind != Git.Kind.LINK || scope.filter().reasonAgainst(path).isEmpty();
    }

    /** Folders that git takes for repositories of their own, whatever is in them. */
    private List<NotChecked> repositories(Map<Path, Boolean> known, Git.Kept staged) {
      return known.entrySet().stream()
          .filter(Map.Entry::getValue)
          .map(one -> PathName.of(git.top(), one.getKey()))
          .filter(path -> !staged.others().containsKey(path))
          .map(path -> new NotChecked(path, "is a repository of its own: check it there"))
          .toList();
    }

    /** Whether a file is in a repository below this one; git does not take it for one of this. */
    private boolean isOfAnother(String path, Map<Path, Boolean> known) {
      for (Path at = git.top().resolve(path).getParent();
          at != null && !at.equals(git.top());
          at = at.getParent()) {
        if (known.computeIfAbsent(at, folder -> Files.exists(folder.resolve(".git")))) {
          return true;
        }
      }
      return false;
    }

    /** Of what git keeps, the changed files that are left out for their names. */
    private List<NotChecked> hiding(
        Set<String> kept, Map<String, String> base, StoredIgnores ignores) {
      List<NotChecked> hiding = new ArrayList<>();
      for (String path : kept) {
        Optional<LeftOut> reason = scope.filter().reasonAgainst(path).filter(LeftOut::isByName);
        if (reason.isPresent()
            && inScope(path)
            && !ignores.ignores(path)
            && isPlain(git.top().resolve(path))
            && !same(present(path), base.get(path))) {
          hiding.add(NotChecked.looks(path, reason.get()));
        }
      }
      return hiding;
    }

    /** What git keeps under a name that is no text is not found by that name. */
    private List<NotChecked> unnamed(
        Targets present, Map<String, String> base, Map<String, String> staged) {
      TreeSet<String> names = new TreeSet<>(staged.keySet());
      names.removeIf(path ->
          !PathName.isEscaped(path)
              || base.containsKey(path)
              || scope.filter().reasonAgainst(path).isPresent());
      present.files().forEach(file -> names.remove(file.path()));
      return names.stream()
          .map(path -> new NotChecked(path, "its name is no text, and an ignore file covers it"))
          .toList();
    }

    private ScanFile present(String path) {
      Path file = git.top().resolve(path);
      return new ScanFile(path, file.toFile().length(), false, () -> Files.readAllBytes(file));
    }

    /** What git keeps is part of the change, whatever the change's own ignore files say of it. */
    private List<ScanFile> hidden(Targets present, Set<String> kept) {
      TreeSet<String> hidden = new TreeSet<>(kept);
      present.files().forEach(file -> hidden.remove(file.path()));
      hidden.removeIf(path -> !inScope(path) || scope.filter().reasonAgainst(path).isPresent());
      return hidden.stream()
          .filter(path -> isPlain(git.top().resolve(path)))
          .map(this::present)
          .toList();
    }

    /** A file that is there, with no link on the way to it. */
    private boolean isPlain(Path file) {
      try {
        Path place = git.top().toRealPath().resolve(git.top().relativize(file));
        return Files.isRegularFile(file) && file.toRealPath().equals(place);
      } catch (IOException gone) {
        return false;
      }
    }

    private Side side(Map<String, String> names) {
      return path ->
          Optional.ofNullable(names.get(path)).map(name -> blobs.find(name).orElse(new byte[0]));
    }

    private static boolean same(ScanFile file, @Nullable String object) {
      if (object == null) {
        return false;
      }
      try {
        return Git.objectName(file.content().read(), object.length())
            .filter(object::equals)
            .isPresent();
      } catch (IOException unreadable) {
        return false;
      }
    }

    private static TreeSet<String> union(Map<String, String> base, Map<String, String> head) {
      TreeSet<String> all = new TreeSet<>(base.keySet());
      all.addAll(head.keySet());
      return all;
    }

    private boolean inScope(String path) {
      Path absolute = git.top().resolve(path);
      return scope.paths().isEmpty() || scope.paths().stream().anyMatch(absolute::startsWith);
    }

    private static String name(String path, Map<String, String> names) {
      return Objects.requireNonNull(names.get(path), path);
    }

    private List<ScanFile> stored(List<String> paths, Map<String, String> names) {
      return paths.stream()
          .map(path -> {
            String name = name(path, names);
            return new ScanFile(path, blobs.size(name), false, blobs.content(name));
          })
          .sorted(Comparator.comparing(ScanFile::path))
          .toList();
    }

    /** The same, read when they are asked for. */
    private List<ScanFile> later(List<String> paths, Map<String, String> names) {
      return paths.stream()
          .map(path -> {
            String name = name(path, names);
            return new ScanFile(path, 0, false, blobs.content(name), Optional.of(name));
          })
          .toList();
    }

    private Targets targets(
        List<ScanFile> files, Map<LeftOut, Integer> leftOut, List<NotChecked> notChecked) {
      return Targets.ofChange(git.top(), files, leftOut, notChecked);
    }
  }
}
