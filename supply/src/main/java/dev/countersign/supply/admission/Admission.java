package dev.countersign.supply.admission;

import dev.countersign.supply.advisory.Advisory.Severity;
import dev.countersign.supply.advisory.AdvisoryStore;
import dev.countersign.supply.advisory.Hit;
import dev.countersign.supply.sbom.Licences;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * May a package come in? Each question is answered by itself; what cannot be asked is not checked,
 * and never counts for the package.
 *
 * @param store known flaws
 * @param popular names that others imitate
 * @param source who is asked about packages
 * @param internal whether a name is one that is used inside only
 * @param licence the project's own
 * @param now for ages
 */
public record Admission(
    Optional<AdvisoryStore> store,
    PopularNames popular,
    FactSource source,
    Predicate<Candidate> internal,
    Optional<String> licence,
    Instant now) {
  private static final Duration YOUNG_PACKAGE = Duration.ofDays(30);
  private static final Duration YOUNG_VERSION = Duration.ofDays(7);

  /** The answers about one package, in the order of topics. */
  public record Verdict(Candidate candidate, List<Reason> reasons) {
    /** The gravest of the answers. */
    public Reason.State state() {
      boolean refused = has(Reason.State.REFUSED);
      return refused
          ? Reason.State.REFUSED
          : has(Reason.State.ASKED) ? Reason.State.ASKED : Reason.State.FINE;
    }

    /** Whether an answer is of this kind. */
    public boolean has(Reason.State state) {
      return reasons.stream().anyMatch(one -> one.state() == state);
    }
  }

  /** The same for a project under a licence. */
  public Admission under(Optional<String> own) {
    return new Admission(store, popular, source, internal, own, now);
  }

  /** Judges packages, each in a thread of its own, so that slow answers are waited for together. */
  public List<Verdict> judge(List<Candidate> candidates) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Verdict>> answers =
          candidates.stream().map(one -> threads.submit(() -> judge(one))).toList();
      return answers.stream().map(Admission::awaited).toList();
    }
  }

  private static Verdict awaited(Future<Verdict> answer) {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Judges one package. */
  public Verdict judge(Candidate candidate) {
    FactSource.Answer answer = source.ask(candidate);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(name(candidate));
    reasons.addAll(flaws(candidate, answer));
    switch (answer) {
      case FactSource.Answer.Known(PackageFacts facts) -> known(candidate, facts, reasons);
      case FactSource.Answer.Unknown(String why) -> unknown(candidate, why, reasons);
    }
    reasons.sort(Comparator.comparing(Reason::topic));
    return new Verdict(candidate, List.copyOf(reasons));
  }

  private Reason name(Candidate one) {
    Optional<String> foreign = Spelling.foreign(one.ecosystem(), one.name());
    if (foreign.isPresent()) {
      String like =
          popular
              .likeness(one.ecosystem(), one.name())
              .map(how -> "; it " + how + ", which many use")
              .orElse("");
      return Reason.refused(
          Topic.NAME,
          "holds "
              + foreign.get()
              + ", which no name of "
              + one.ecosystem().osvName()
              + " may"
              + like);
    }
    if (popular.has(one.ecosystem(), one.name())) {
      return Reason.fine(Topic.NAME, "is well known");
    }
    return popular
        .likeness(one.ecosystem(), one.name())
        .map(how -> Reason.asked(Topic.NAME, how + ", which many use; is this one meant?"))
        .orElse(Reason.fine(Topic.NAME, "is like no well-known name"));
  }

  private List<Reason> flaws(Candidate one, FactSource.Answer answer) {
    Optional<String> version = one.version().or(() -> newest(answer));
    if (store.isEmpty()) {
      String why = "there are no advisories (countersign advisories import)";
      return List.of(
          Reason.notChecked(Topic.MALICE, why),
          online(answer).orElse(Reason.notChecked(Topic.ADVISORIES, why)));
    }
    String exact = version.orElse("");
    List<Hit> hits = store.get().find(one.ecosystem(), one.name(), exact);
    List<Reason> reasons = new ArrayList<>();
    String malicious = names(hits, true);
    reasons.add(
        malicious.isEmpty()
            ? Reason.fine(Topic.MALICE, "no advisory says so (" + date() + ")")
            : Reason.refused(Topic.MALICE, "was made to do harm: " + malicious));
    if (version.isEmpty()) {
      reasons.add(Reason.notChecked(Topic.ADVISORIES, "no version is known to look up"));
      return reasons;
    }
    List<Hit> plain = hits.stream().filter(hit -> !hit.isMalicious()).toList();
    if (plain.isEmpty() && !one.ecosystem().order().knows(exact)) {
      reasons.add(Reason.notChecked(Topic.ADVISORIES, noVersion(one, exact)));
      return reasons;
    }
    boolean grave =
        plain.stream()
            .anyMatch(hit -> hit.severity().compareTo(Severity.HIGH) >= 0 && hit.certain());
    String fixed =
        plain.stream()
            .map(Hit::fixed)
            .filter(text -> !text.isEmpty())
            .max(one.ecosystem().order())
            .map(text -> "; mended in " + text)
            .orElse("");
    String text = exact + " has " + names(plain, false) + fixed;
    reasons.add(
        plain.isEmpty()
            ? Reason.fine(Topic.ADVISORIES, "none of " + exact + " (" + date() + ")")
            : grave
                ? Reason.refused(Topic.ADVISORIES, text)
                : Reason.asked(Topic.ADVISORIES, text));
    return reasons;
  }

  private static Optional<Reason> online(FactSource.Answer answer) {
    return answer instanceof FactSource.Answer.Known(PackageFacts facts)
            && facts.answered().contains(Topic.ADVISORIES)
        ? Optional.of(
            facts.advisories().isEmpty()
                ? Reason.fine(Topic.ADVISORIES, "none is known to " + facts.source())
                : Reason.refused(Topic.ADVISORIES, "has " + String.join(", ", facts.advisories())))
        : Optional.empty();
  }

  private static Optional<String> newest(FactSource.Answer answer) {
    return answer instanceof FactSource.Answer.Known(PackageFacts facts)
        ? facts.version()
        : Optional.empty();
  }

  private String date() {
    return "advisories of "
        + store.orElseThrow().status().imported().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static String names(List<Hit> hits, boolean malicious) {
    return hits.stream()
        .filter(hit -> hit.isMalicious() == malicious)
        .map(Hit::knownAs)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void unknown(Candidate one, String why, List<Reason> reasons) {
    for (Topic topic :
        List.of(Topic.EXISTENCE, Topic.AGE, Topic.SUPPORT, Topic.INSTALL, Topic.LICENCE)) {
      reasons.add(Reason.notChecked(topic, why));
    }
    if (internal.test(one)) {
      reasons.add(
          Reason.notChecked(Topic.INTERNAL, "whether others can publish under this name: " + why));
    }
    version(one, "").ifPresent(reasons::add);
  }

  /** What there is to say of how the version is written. */
  private static Optional<Reason> version(Candidate one, String latest) {
    if (one.version().isEmpty()) {
      return Optional.of(
          Reason.asked(Topic.VERSION, "no version is named: any later one would come in" + latest));
    }
    String exact = one.version().get();
    return one.ecosystem().order().knows(exact)
        ? Optional.empty()
        : Optional.of(Reason.asked(Topic.VERSION, noVersion(one, exact)));
  }

  private static String noVersion(Candidate one, String text) {
    return "'" + text + "' is no version by the rules of " + one.ecosystem().osvName();
  }

  private void known(Candidate one, PackageFacts facts, List<Reason> reasons) {
    reasons.add(existence(one, facts));
    if (internal.test(one)) {
      reasons.add(internal(source.askPublic(one)));
    }
    version(one, facts.version().map(text -> "; the newest is " + text).orElse(""))
        .ifPresent(reasons::add);
    if (!facts.exists()) {
      return;
    }
    reasons.add(age(facts));
    reasons.add(support(facts));
    reasons.add(install(facts));
    reasons.add(terms(facts));
  }

  private static Reason internal(FactSource.Answer answer) {
    return switch (answer) {
      case FactSource.Answer.Unknown(String why) ->
          Reason.notChecked(Topic.INTERNAL, "whether others can publish under this name: " + why);
      case FactSource.Answer.Known(PackageFacts facts) ->
          facts.exists()
              ? Reason.refused(
                  Topic.INTERNAL,
                  "is a name of yours, and " + facts.source() + " has a package of that name")
              : Reason.fine(Topic.INTERNAL, "nobody has published it at " + facts.source());
    };
  }

  private static Reason existence(Candidate one, PackageFacts facts) {
    if (!facts.exists()) {
      return Reason.refused(Topic.EXISTENCE, facts.source() + " has no package of this name");
    }
    return facts.versionExists()
        ? Reason.fine(Topic.EXISTENCE, "known to " + facts.source())
        : Reason.refused(
            Topic.EXISTENCE, facts.source() + " has no version " + one.version().orElse(""));
  }

  private Reason age(PackageFacts facts) {
    if (!facts.answered().contains(Topic.AGE)) {
      return unsaid(Topic.AGE, facts);
    }
    Optional<Duration> first = facts.first().map(since -> Duration.between(since, now));
    Optional<Duration> version = facts.released().map(since -> Duration.between(since, now));
    if (first.filter(age -> age.compareTo(YOUNG_PACKAGE) < 0).isPresent()) {
      return Reason.asked(
          Topic.AGE,
          "the package was first published " + ago(first.get()) + "; do you know who makes it?");
    }
    if (version.filter(age -> age.compareTo(YOUNG_VERSION) < 0).isPresent()) {
      return Reason.asked(
          Topic.AGE, "this version was published " + ago(version.get()) + "; can it wait?");
    }
    return first.isEmpty() && version.isEmpty()
        ? unsaid(Topic.AGE, facts)
        : Reason.fine(Topic.AGE, "first published " + ago(first.or(() -> version).orElseThrow()));
  }

  private static String ago(Duration age) {
    long days = age.toDays();
    return days <= 0 ? "today" : days == 1 ? "yesterday" : days + " days ago";
  }

  private static Reason unsaid(Topic topic, PackageFacts facts) {
    return Reason.notChecked(topic, facts.source() + " does not say");
  }

  private static Reason support(PackageFacts facts) {
    if (facts.yanked().isPresent()) {
      return Reason.refused(Topic.SUPPORT, "the version was taken back" + why(facts.yanked()));
    }
    if (facts.deprecated().isPresent()) {
      return Reason.asked(Topic.SUPPORT, "its makers say: do not use it" + why(facts.deprecated()));
    }
    return facts.answered().contains(Topic.SUPPORT)
        ? Reason.fine(Topic.SUPPORT, "neither deprecated nor taken back")
        : unsaid(Topic.SUPPORT, facts);
  }

  private static String why(Optional<String> text) {
    return text.map(String::strip).filter(one -> !one.isEmpty()).map(one -> ": " + one).orElse("");
  }

  private static Reason install(PackageFacts facts) {
    if (!facts.answered().contains(Topic.INSTALL)) {
      return unsaid(Topic.INSTALL, facts);
    }
    return facts
        .installScript()
        .map(text -> Reason.asked(Topic.INSTALL, "runs code when it is installed: " + text))
        .orElse(Reason.fine(Topic.INSTALL, "runs nothing when it is installed"));
  }

  private Reason terms(PackageFacts facts) {
    if (!facts.answered().contains(Topic.LICENCE)) {
      return unsaid(Topic.LICENCE, facts);
    }
    if (facts.licence().isEmpty()) {
      return Reason.asked(Topic.LICENCE, "no licence is named: nothing is allowed");
    }
    String text = facts.licence().get();
    boolean strong = Licences.isStrongCopyleft(text);
    boolean same =
        licence.filter(own -> own.equals(text) || Licences.isStrongCopyleft(own)).isPresent();
    return strong && !same
        ? Reason.asked(
            Topic.LICENCE,
            text
                + ": what is given on with it comes under the same terms; this project is "
                + licence.map(own -> "under " + own).orElse("under no licence that a file names"))
        : Reason.fine(Topic.LICENCE, text);
  }
}
