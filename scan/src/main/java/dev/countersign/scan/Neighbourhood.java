package dev.countersign.scan;

import dev.countersign.rules.literal.LiteralIndex;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.syntax.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The files around those that are checked through which values may come in or go out: what they
 * refer to, what refers to them, and so on, the nearest first, until it is enough.
 */
public final class Neighbourhood {
  /** The neighbours, and how many more there are at least. */
  public record Found(List<ScanFile> files, int left) {
    /** What is to be said of those that are left. */
    public List<NotChecked> notChecked() {
      return left == 0
          ? List.of()
          : List.of(
              new NotChecked(
                  ".",
                  "values are followed through the "
                      + files.size()
                      + " files nearest to these; "
                      + left
                      + " or more are left (check the whole folder to follow all)"));
    }
  }

  private static final int ROUNDS = 3;
  private static final int MOST_FILES = 60;
  private static final long MOST_BYTES = 300_000;

  /**
   * A file near to others.
   *
   * @param user whether it refers to one of them
   */
  private record Near(ScanFile file, byte[] text, boolean user) {}

  private final String family;
  private final Set<String> checked;
  private final List<ScanFile> others;
  private final Limits limits;
  private final Map<String, Near> kept = new LinkedHashMap<>();
  private long bytes;
  private int left;

  private Neighbourhood(String family, Set<String> checked, List<ScanFile> others, Limits limits) {
    this.family = family;
    this.checked = checked;
    this.others = others;
    this.limits = limits;
  }

  /**
   * The neighbours of {@code checked}.
   *
   * @param around all files of the project; asked where a rule follows values
   */
  public static Found of(
      List<ScanFile> checked,
      Supplier<List<ScanFile>> around,
      RuleBook book,
      FileKinds kinds,
      Limits limits) {
    Map<String, Map<String, byte[]>> families = new TreeMap<>();
    for (ScanFile file : checked) {
      byte[] text = text(file, limits);
      kinds
          .of(file.name(), text)
          .filter(language -> book.followsValues(language.id()))
          .ifPresent(language ->
              families
                  .computeIfAbsent(Family.of(language), _ -> new TreeMap<>())
                  .merge(file.path(), text, Neighbourhood::both));
    }
    List<Neighbourhood> neighbours = new ArrayList<>();
    families.forEach((family, texts) -> {
      List<ScanFile> others =
          around.get().stream()
              .filter(file -> !texts.containsKey(file.path()))
              .filter(file -> isOf(family, kinds.of(file.name(), new byte[0])))
              .toList();
      Neighbourhood here = new Neighbourhood(family, texts.keySet(), others, limits);
      here.find(texts.values());
      neighbours.add(here);
    });
    return new Found(
        neighbours.stream().flatMap(here -> here.kept.values().stream()).map(Near::file).toList(),
        neighbours.stream().mapToInt(here -> here.left).sum());
  }

  /** A file before and after a change. */
  private static byte[] both(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + 1 + other.length);
    both[one.length] = '\n';
    System.arraycopy(other, 0, both, one.length + 1, other.length);
    return both;
  }

  private static boolean isOf(String family, Optional<Language> language) {
    return language.map(Family::of).filter(family::equals).isPresent();
  }

  private static byte[] text(ScanFile file, Limits limits) {
    try {
      return file.size() > limits.maxFileSize() ? new byte[0] : file.content().read();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private void find(Collection<byte[]> texts) {
    Set<String> used = references(texts);
    Set<String> users = names(checked);
    for (int round = 0; round < ROUNDS && left == 0; round++) {
      if (used.isEmpty() && users.isEmpty()) {
        return;
      }
      List<Near> near = near(used, users).stream().filter(this::keep).toList();
      used = references(near.stream().map(Near::text).toList());
      users = names(near.stream().filter(Near::user).map(one -> one.file.path()).toList());
    }
  }

  private Set<String> references(Collection<byte[]> texts) {
    return texts.stream()
        .flatMap(text -> References.in(family, text).stream())
        .collect(Collectors.toSet());
  }

  private Set<String> names(Collection<String> paths) {
    return paths.stream().map(path -> References.nameOf(family, path)).collect(Collectors.toSet());
  }

  /** Files that are called by one of {@code used}, or refer to one of {@code users}. */
  private List<Near> near(Set<String> used, Set<String> users) {
    LiteralIndex index = new LiteralIndex(users);
    List<Near> near = new ArrayList<>();
    for (ScanFile file : others) {
      if (!kept.containsKey(file.path())) {
        byte[] text = text(file, limits);
        boolean user = !index.find(text).isEmpty() && References.haveAny(family, text, users);
        if (user || used.contains(References.nameOf(family, file.path())) || isBeside(file)) {
          near.add(new Near(file, text, user));
        }
      }
    }
    near.sort(
        Comparator.comparingInt((Near one) -> distance(one.file.path()))
            .thenComparing(one -> one.file.path()));
    return near;
  }

  /** The files of a folder of Go name each other by nothing. */
  private boolean isBeside(ScanFile file) {
    return family.equals("go") && distance(file.path()) == 0;
  }

  private boolean keep(Near near) {
    if (kept.size() >= MOST_FILES || bytes + near.text.length > MOST_BYTES) {
      left++;
      return false;
    }
    bytes += near.text.length;
    kept.put(near.file.path(), near);
    return true;
  }

  /** How many folders lie between a file and the nearest that is checked. */
  private int distance(String path) {
    return checked.stream().mapToInt(other -> distance(path, other)).min().orElse(0);
  }

  private static int distance(String one, String other) {
    String[] ours = References.folder(one).split("/");
    String[] theirs = References.folder(other).split("/");
    int same = 0;
    while (same < ours.length && same < theirs.length && ours[same].equals(theirs[same])) {
      same++;
    }
    return ours.length + theirs.length - 2 * same;
  }
}
