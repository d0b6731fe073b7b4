package dev.countersign.gate;

import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.files.PathName;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.StoredIgnores;
import dev.countersign.scan.files.TargetFinder;
import dev.countersign.scan.files.Targets;
import java.io.IOException;
import java.nio.file.Files;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads both sides of a change out of a repository. */
record RepositoryReader(Git git, Change.Scope scope, Blobs blobs) {
  RepositoryReader(Git git, Change.Scope scope) {
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
      boolean open = to.unmerged().contains(path);
      if (!open
          && Optional.ofNullable(base.get(path)).equals(Optional.ofNullable(head.get(path)))) {
        same.add(path);
        continue;
      }
      if (!inScope(path)) {
        continue;
      }
      Optional<LeftOut> reason =
          ignores.ignores(path) ? Optional.of(LeftOut.IGNORED) : scope.filter().reasonAgainst(path);
      if (reason.isPresent()) {
        leftOut.merge(reason.get(), 1, Integer::sum);
        reason
            .filter(one -> one.isByName() && head.containsKey(path))
            .ifPresent(one -> hiding.add(NotChecked.looks(path, one)));
        continue;
      }
      if (open) {
        hiding.add(
            new NotChecked(path, "is in conflict: git commits nothing before that is solved"));
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
        all.stream().collect(Collectors.partitioningBy(file -> same(file, base.get(file.path()))));
    List<ScanFile> changed = files.getOrDefault(false, List.of());
    List<ScanFile> around =
        files.getOrDefault(true, List.of()).stream()
            .map(file -> file.as(name(file.path(), base)))
            .toList();
    TreeSet<String> gone = new TreeSet<>(base.keySet());
    all.forEach(file -> gone.remove(file.path()));
    gone.removeIf(path ->
        !inScope(path) || ignores.ignores(path) || scope.filter().reasonAgainst(path).isPresent());
    List<String> before =
        Stream.concat(changed.stream().map(ScanFile::path).filter(base::containsKey), gone.stream())
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
        new FolderSide(git.top()));
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

  private Change.Side side(Map<String, String> names) {
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
