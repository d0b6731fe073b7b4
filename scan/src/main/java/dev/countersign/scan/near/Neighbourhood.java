package dev.countersign.scan.near;

import dev.countersign.rules.literal.LiteralIndex;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.syntax.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  private record Near(ScanFile file, Mentions.Of mentions, boolean user, int distance) {}

  private final String family;
  private final Set<String> checked;
  private final List<ScanFile> others;
  private final long largest;
  private final Mentions mentions;
  private final Map<String, Mentions.Of> known = new HashMap<>();
  private final Map<String, Near> kept = new LinkedHashMap<>();
  private long bytes;
  private int left;

  private Neighbourhood(
      String family, Set<String> checked, List<ScanFile> others, long largest, Mentions mentions) {
    this.family = family;
    this.checked = checked;
    this.others = others;
    this.largest = largest;
    this.mentions = mentions;
  }

  /**
   * The neighbours of {@code checked}.
   *
   * @param around all files of the project; asked where a rule follows values
   * @param largest how many bytes a file may have
   * @param mentions what is remembered of them
   */
  public static Found of(
      List<ScanFile> checked,
      Supplier<List<ScanFile>> around,
      RuleBook book,
      FileKinds kinds,
      long largest,
      Mentions mentions) {
    Map<String, Map<String, Set<Integer>>> families = new TreeMap<>();
    for (ScanFile file : checked) {
      byte[] text = text(file, largest).orElse(new byte[0]);
      kinds
          .of(file.name(), text)
          .filter(language -> book.followsValues(language.id()))
          .map(Family::of)
          .ifPresent(family ->
              families
                  .computeIfAbsent(family, _ -> new TreeMap<>())
                  .computeIfAbsent(file.path(), _ -> new HashSet<>())
                  .addAll(Mentions.Of.text(family, text).all()));
    }
    List<Neighbourhood> neighbours = new ArrayList<>();
    families.forEach((family, named) -> {
      List<ScanFile> others =
          around.get().stream()
              .filter(file -> !named.containsKey(file.path()))
              .filter(file -> isOf(family, kinds.of(file.name(), new byte[0])))
              .toList();
      Neighbourhood here = new Neighbourhood(family, named.keySet(), others, largest, mentions);
      here.recall();
      here.find(named.values());
      here.kept.values().forEach(near -> near.file.content().announce());
      neighbours.add(here);
    });
    mentions.save();
    return new Found(
        neighbours.stream().flatMap(here -> here.kept.values().stream()).map(Near::file).toList(),
        neighbours.stream().mapToInt(here -> here.left).sum());
  }

  private static boolean isOf(String family, Optional<Language> language) {
    return language.map(Family::of).filter(family::equals).isPresent();
  }

  private static Optional<byte[]> text(ScanFile file, long largest) {
    try {
      return file.size() > largest ? Optional.empty() : Optional.of(file.content().read());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Has all files fetched together of which nothing is known before they are read. */
  private void recall() {
    for (ScanFile file : others) {
      Optional<Mentions.Of> before = mentions.find(family, file);
      before.ifPresentOrElse(of -> known.put(file.path(), of), file.content()::announce);
    }
  }

  private void find(Collection<Set<Integer>> named) {
    Set<Integer> used = all(named.stream());
    Set<String> users = names(checked);
    for (int round = 0; round < ROUNDS && left == 0; round++) {
      if (used.isEmpty() && users.isEmpty()) {
        return;
      }
      List<Near> near = near(used, users).stream().filter(this::keep).toList();
      used = all(near.stream().map(one -> one.mentions.all()));
      users = names(near.stream().filter(Near::user).map(one -> one.file.path()).toList());
    }
  }

  private static Set<Integer> all(Stream<Set<Integer>> names) {
    return names.flatMap(Set::stream).collect(Collectors.toSet());
  }

  private Set<String> names(Collection<String> paths) {
    return paths.stream().map(path -> References.nameOf(family, path)).collect(Collectors.toSet());
  }

  /** Files that are called by one of {@code used}, or refer to one of {@code users}. */
  private List<Near> near(Set<Integer> used, Set<String> users) {
    Predicate<ScanFile> refers = referring(users);
    List<Near> near = new ArrayList<>();
    for (ScanFile file : others) {
      if (!kept.containsKey(file.path())) {
        boolean user = refers.test(file);
        int name = References.hash(References.nameOf(family, file.path()));
        if (user || used.contains(name) || isBeside(file)) {
          near.add(new Near(file, mentions(file), user, distance(file.path())));
        }
      }
    }
    near.sort(Comparator.comparingInt(Near::distance).thenComparing(one -> one.file.path()));
    return near;
  }

  /** Which files refer to one of {@code names}; most that must be read do not even have one. */
  private Predicate<ScanFile> referring(Set<String> names) {
    LiteralIndex index = new LiteralIndex(names);
    Set<Integer> hashes = names.stream().map(References::hash).collect(Collectors.toSet());
    return file ->
        (known.containsKey(file.path())
                || file.id().isPresent()
                || text(file, largest).filter(text -> !index.find(text).isEmpty()).isPresent())
            && mentions(file).haveAny(hashes);
  }

  private Mentions.Of mentions(ScanFile file) {
    return known.computeIfAbsent(
        file.path(),
        _ -> {
          Optional<Mentions.Of> of =
              text(file, largest).map(text -> Mentions.Of.text(family, text));
          of.ifPresent(found -> mentions.keep(family, file, found));
          return of.orElse(Mentions.Of.NOTHING);
        });
  }

  /** The files of a folder of Go name each other by nothing. */
  private boolean isBeside(ScanFile file) {
    return family.equals("go") && distance(file.path()) == 0;
  }

  private boolean keep(Near near) {
    if (kept.size() >= MOST_FILES || bytes + near.mentions.size() > MOST_BYTES) {
      left++;
      return false;
    }
    bytes += near.mentions.size();
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
