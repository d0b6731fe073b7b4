package dev.countersign.gate;

import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.files.PathName;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.TargetFinder;
import dev.countersign.scan.files.Targets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads both sides of a change out of a diff and the files that already have it.
 *
 * @param parts what the diff says of each file, by its path after the change
 */
record DiffReader(Change.Scope scope, Map<String, DiffFile.Part> parts) {
  Change change() {
    FolderSide here = new FolderSide(scope.folder());
    List<ScanFile> before = new ArrayList<>();
    List<ScanFile> after = new ArrayList<>();
    List<NotChecked> missed = new ArrayList<>();
    parts.forEach((path, part) -> {
      Optional<LeftOut> reason = scope.filter().reasonAgainst(path);
      Optional<String> fault = fault(here, path);
      if (fault.isPresent() && (reason.isEmpty() || isOutside(here, path))) {
        missed.add(new NotChecked(path, fault.get()));
      } else if (reason.isPresent()) {
        reason.filter(LeftOut::isByName).ifPresent(one -> missed.add(NotChecked.looks(path, one)));
      } else if (here.size(path) > scope.largest()) {
        after.add(new ScanFile(path, here.size(path), false, () -> here.bytes(path)));
      } else {
        byte[] now = here.bytes(path);
        byte[] then = undone(path, part, now);
        after.add(new ScanFile(path, now.length, false, () -> now));
        part.before()
            .filter(old -> scope.filter().reasonAgainst(old).isEmpty())
            .ifPresent(old -> before.add(new ScanFile(old, then.length, false, () -> then)));
      }
    });
    Path folder = scope.folder();
    return new Change(
        Targets.ofChange(folder, before, Map.of(), List.of()),
        Targets.ofChange(folder, after, Map.of(), missed),
        () -> TargetFinder.find(folder, List.of(folder), scope.filter()).files(),
        path -> here.read(path).map(now -> undone(path, now)),
        here);
  }

  private static boolean isOutside(FolderSide here, String path) {
    return !here.place(path).startsWith(here.folder());
  }

  /** Why what a path names is no file to check. */
  private static Optional<String> fault(FolderSide here, String path) {
    Path file = here.place(path);
    if (isOutside(here, path)) {
      return Optional.of("is outside this folder");
    }
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of("is a folder here: a submodule is checked by itself");
    }
    if (PathName.isEscaped(path)) {
      return Optional.of("its name is no text");
    }
    return here.isBehindLink(file)
        ? Optional.of("is a symbolic link, or lies behind one")
        : Optional.empty();
  }

  private byte[] undone(String path, byte[] now) {
    DiffFile.Part part = parts.get(path);
    return part == null ? now : undone(path, part, now);
  }

  private static byte[] undone(String path, DiffFile.Part part, byte[] now) {
    if (part.isSilent()) {
      return new byte[0];
    }
    String text = new String(now, StandardCharsets.UTF_8);
    String old = String.join("\n", DiffFile.before(path, part, DiffFile.lines(text)));
    return old.getBytes(StandardCharsets.UTF_8);
  }
}
