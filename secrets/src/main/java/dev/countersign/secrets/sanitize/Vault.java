package dev.countersign.secrets.sanitize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which value each stand-in stands for. The same value of one kind has the same stand-in, and none
 * stands for two. Not safe for several threads.
 */
public final class Vault {
  private static final int TRIES_A_LENGTH = 8;
  private static final int MOST_TRIES = 64;

  private final byte[] key;
  private final long until;
  private final Map<String, Entry> byValue = new HashMap<>();
  private final Map<String, Entry> shortByValue = new HashMap<>();
  private final Map<String, Entry> byStandIn = new LinkedHashMap<>();
  private final List<Entry> news = new ArrayList<>();
  private final StandInFinder finder = new StandInFinder();

  /**
   * A vault.
   *
   * @param key by which stand-ins are made; nobody else may know it
   * @param entries what it knows already
   * @param until when what is added or used now is to be forgotten, in seconds since 1970
   */
  public Vault(byte[] key, Collection<Entry> entries, long until) {
    this.key = key.clone();
    this.until = until;
    entries.forEach(this::add);
  }

  /**
   * A value and what stands for it, both with one character a byte.
   *
   * @param until when it is to be forgotten, in seconds since 1970
   */
  public record Entry(Kind kind, String standIn, String value, long until) {}

  private void add(Entry entry) {
    byValue(entry.kind()).put(entry.value(), entry);
    byStandIn.put(entry.standIn(), entry);
    finder.add(entry);
  }

  private Map<String, Entry> byValue(Kind kind) {
    return kind.isShort() ? shortByValue : byValue;
  }

  /** Those that were added or used since this was asked the last time. */
  public List<Entry> news() {
    List<Entry> told = List.copyOf(news);
    news.clear();
    return told;
  }

  /** All of them, as they were added. */
  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(byStandIn.values());
  }

  Optional<Entry> behind(String standIn) {
    return Optional.ofNullable(byStandIn.get(standIn));
  }

  /** What stands for a value, made where there is none yet. */
  Entry standInFor(Kind kind, String value) {
    Kind form = formOf(kind, value);
    Entry known = byValue(form).get(value);
    if (known != null && known.until() >= until) {
      return known;
    }
    Entry entry =
        known == null
            ? new Entry(form, made(form, value), value, until)
            : new Entry(known.kind(), known.standIn(), value, until);
    add(entry);
    news.add(entry);
    return entry;
  }

  /** A stand-in that is in a text by itself is replaced by one of its own form. */
  private Kind formOf(Kind kind, String value) {
    return kind == Kind.ECHO ? behind(value).map(Entry::kind).orElse(Kind.SECRET) : kind;
  }

  private String made(Kind kind, String value) {
    int attempt = 0;
    while (true) {
      Chance chance = new Chance(key, kind + " " + attempt + " " + value);
      Kind form = attempt < MOST_TRIES ? kind : Kind.SECRET;
      String standIn = StandIns.of(form, value, chance, attempt / TRIES_A_LENGTH);
      if (!standIn.equals(value) && !byStandIn.containsKey(standIn)) {
        return standIn;
      }
      attempt++;
    }
  }

  /** Finds the stand-ins of this vault, those too that are made later. */
  StandInFinder finder() {
    return finder;
  }
}
