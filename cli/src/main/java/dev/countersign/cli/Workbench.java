package dev.countersign.cli;

import dev.countersign.gate.Change;
import dev.countersign.gate.Policy;
import dev.countersign.report.TextReport;
import dev.countersign.rules.Problem;
import dev.countersign.rules.lazy.Lazy;
import dev.countersign.scan.Journal;
import dev.countersign.scan.Limits;
import dev.countersign.scan.Progress;
import dev.countersign.scan.Scanner;
import dev.countersign.scan.Surroundings;
import dev.countersign.scan.book.Packs;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.book.RuleCatalog;
import dev.countersign.scan.book.RuleFiles;
import dev.countersign.scan.cache.DiskCache;
import dev.countersign.scan.cache.ResultCache;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.Filter;
import dev.countersign.scan.files.Glob;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.TargetFinder;
import dev.countersign.scan.files.Targets;
import dev.countersign.scan.finding.ScanResult;
import dev.countersign.scan.near.Mentions;
import dev.countersign.scan.near.Neighbourhood;
import dev.countersign.secrets.KnownValues;
import dev.countersign.supply.admission.Admission;
import dev.countersign.supply.admission.PopularNames;
import dev.countersign.supply.advisory.AdvisoryStore;
import dev.countersign.syntax.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What commands share: rules, targets, a scanner, each made as the options say. */
final class Workbench {
  private final Console console;
  private final Globals globals;
  private final Languages languages = Languages.load();
  private final Lazy<Optional<Admission>> admission = new Lazy<>(this::admission);

  Workbench(Console console, Globals globals) {
    this.console = console;
    this.globals = globals;
  }

  Languages languages() {
    return languages;
  }

  LoadedRules load(RuleOptions options) {
    boolean explicit = !options.rules.isEmpty();
    return catalog(options.rules)
        .map(cards -> new LoadedRules(RuleBook.of(cards, explicit, languages), List.of()))
        .orElseGet(() -> read(options, explicit));
  }

  /** What is known of the rules before they are read; empty unless all of them are of packs. */
  private Optional<RuleCatalog> catalog(List<String> named) {
    if (named.stream().anyMatch(name -> Files.exists(console.workingFolder().resolve(name)))) {
      return Optional.empty();
    }
    return CacheFolder.build()
        .flatMap(build -> RuleCatalog.read(CacheFolder.catalog(), build))
        .flatMap(all -> named.isEmpty() ? Optional.of(all) : all.only(named));
  }

  private LoadedRules read(RuleOptions options, boolean explicit) {
    RuleFiles files = RuleFiles.read(sources(options), languages);
    List<Problem> errors = files.errors();
    if (!errors.isEmpty() && !options.skipInvalid) {
      errors.forEach(error -> console.warn(error.toString()));
      throw new UserError(
          errors.size() == 1
              ? "a rule is in error; mend it, or add --skip-invalid-rules to go on without it"
              : errors.size()
                  + " rules are in error; mend them, or add --skip-invalid-rules to go on without them");
    }
    return new LoadedRules(new RuleBook(files.rules(), explicit, files.hash()), errors);
  }

  private List<RuleFiles.Source> sources(RuleOptions options) {
    try {
      return options.rules.isEmpty()
          ? Packs.all()
          : RuleFiles.sources(console.workingFolder(), options.rules);
    } catch (IOException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }

  /** What a path argument and the options let in. */
  Filter filter(LoadedRules rules, ScanOptions options) {
    FileKinds kinds = new FileKinds(languages);
    boolean all = rules.book().wantsEveryFile();
    return new Filter(
        globs("--include", options.include),
        globs("--exclude", options.exclude),
        name -> all || kinds.mayHaveLanguage(name));
  }

  private static List<Glob> globs(String option, List<String> patterns) {
    List<Glob> globs = new ArrayList<>();
    for (String pattern : patterns) {
      Glob glob = Glob.anywhere(pattern);
      if (!glob.isSound()) {
        throw new UserError(
            "%s '%s' matches nothing: a bracket is not closed; write \\[ for the character"
                .formatted(option, pattern));
      }
      globs.add(glob);
    }
    return globs;
  }

  Targets targets(LoadedRules rules, ScanOptions options, List<String> paths) {
    List<Path> named = paths.isEmpty() ? List.of(Path.of(".")) : existing(paths);
    Filter filter = filter(rules, options);
    Targets targets = TargetFinder.find(console.workingFolder(), named, filter);
    boolean files =
        named.stream().allMatch(path -> Files.isRegularFile(console.workingFolder().resolve(path)));
    if (!files || !isInRepository(targets.root())) {
      return targets;
    }
    Neighbourhood.Found near =
        near(
            rules,
            options,
            targets.files(),
            () -> TargetFinder.find(targets.root(), List.of(targets.root()), filter).files());
    return targets.among(near.files(), near.notChecked());
  }

  /** A change with the files through which values may come into it or go out. */
  Change among(LoadedRules rules, ScanOptions options, Change change) {
    List<ScanFile> both =
        Stream.concat(change.head().files().stream(), change.base().files().stream()).toList();
    return change.among(near(rules, options, both, change.around()));
  }

  private Neighbourhood.Found near(
      LoadedRules rules,
      ScanOptions options,
      List<ScanFile> checked,
      Supplier<List<ScanFile>> around) {
    FileKinds kinds = new FileKinds(languages);
    return Neighbourhood.of(
        checked, around, rules.book(), kinds, options.maxFileSize, mentions(options));
  }

  private static Limits limits(ScanOptions options) {
    return new Limits(
        Duration.ofMillis((long) (options.timeout * 1000)),
        options.maxFileSize,
        Limits.DEFAULT.maxMatches());
  }

  /** Elsewhere nobody knows where the program around a file ends. */
  private static boolean isInRepository(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  /** The paths, all of which exist. */
  List<Path> existing(List<String> paths) {
    for (String path : paths) {
      if (path.isEmpty()) {
        throw new UserError("a path is empty; write . for this folder");
      }
      if (!Files.exists(console.workingFolder().resolve(path), LinkOption.NOFOLLOW_LINKS)) {
        throw new UserError("there is no file or folder '" + path + "'");
      }
    }
    return paths.stream().map(Path::of).toList();
  }

  /** The parts of the tree that a command on a change looks at. */
  Change.Scope scope(LoadedRules rules, ScanOptions options, List<String> paths) {
    List<Path> absolute =
        paths.stream().map(path -> console.workingFolder().resolve(path).normalize()).toList();
    return new Change.Scope(
        console.workingFolder(), absolute, filter(rules, options), limits(options).largest());
  }

  ScanResult scan(LoadedRules rules, ScanOptions options, Targets targets) {
    return scan(rules, options, targets, known(options, targets));
  }

  /** A scan with values that the team knows. */
  ScanResult scan(LoadedRules rules, ScanOptions options, Targets targets, KnownValues known) {
    return scan(rules, options, targets, known, cache(rules, options, targets, known), false);
  }

  /** A scan that also says what is refuted, and by what. Nothing of that is remembered. */
  ScanResult explain(LoadedRules rules, ScanOptions options, Targets targets, KnownValues known) {
    return scan(rules, options, targets, known, ResultCache.none(), true);
  }

  /** The values that the team knows, of the file that is named or lies at the root. */
  KnownValues known(ScanOptions options, Targets targets) {
    return KnownFile.of(options.known.map(console.workingFolder()::resolve), targets.root());
  }

  private ScanResult scan(
      LoadedRules rules,
      ScanOptions options,
      Targets targets,
      KnownValues known,
      ResultCache cache,
      boolean explaining) {
    Scanner scanner =
        new Scanner(
            rules.book(),
            new FileKinds(languages),
            limits(options),
            globals.jobs,
            cache,
            journal(),
            crashed(),
            progress(),
            surroundings(rules, options, targets, known),
            explaining);
    return scanner.scan(targets);
  }

  private Surroundings surroundings(
      LoadedRules rules, ScanOptions options, Targets targets, KnownValues values) {
    Filter filter = filter(rules, options);
    Map<Class<?>, Object> services = new HashMap<>();
    services.put(KnownValues.class, values);
    admission.get().ifPresent(one -> services.put(Admission.class, one));
    Optional<AdvisoryStore> store =
        rules.book().isExplicit() ? Optional.empty() : Advisories.open(console);
    store.ifPresent(one -> services.put(AdvisoryStore.class, one));
    Lazy<List<ScanFile>> around =
        new Lazy<>(
            () -> TargetFinder.find(targets.root(), List.of(targets.root()), filter).files());
    String known = store.map(one -> one.status().toString()).orElse("");
    return new Surroundings(
        around::get, services, globals.online() ? Optional.empty() : Optional.of(known));
  }

  /** Asked with {@code --online} alone; flaws are looked up in the store, by rules of their own. */
  private Optional<Admission> admission() {
    return globals.online()
        ? Optional.of(
            new Admission(
                Optional.empty(),
                PopularNames.load(),
                Registries.of(console, globals).source(),
                any -> false,
                Optional.empty(),
                Instant.now()))
        : Optional.empty();
  }

  private ResultCache cache(
      LoadedRules rules, ScanOptions options, Targets targets, KnownValues known) {
    return memory(options)
        .<ResultCache>map(memory ->
            DiskCache.open(
                memory.folder,
                targets.root(),
                rules.book(),
                memory.build + known.entries() + limits(options),
                this::warn))
        .orElseGet(ResultCache::none);
  }

  private Mentions mentions(ScanOptions options) {
    return memory(options)
        .map(memory ->
            Mentions.open(memory.folder, console.workingFolder(), memory.build, this::warn))
        .orElseGet(Mentions::none);
  }

  /** Where files are remembered, and by which build of Countersign. */
  private record Memory(Path folder, String build) {}

  private Optional<Memory> memory(ScanOptions options) {
    Optional<Path> folder =
        options
            .cache
            .map(name -> console.workingFolder().resolve(name))
            .or(() -> CacheFolder.standard(console.environment()));
    Optional<String> build = CacheFolder.build().or(() -> options.cache.map(any -> "development"));
    return options.noCache
        ? Optional.empty()
        : folder.flatMap(place -> build.map(name -> new Memory(place, name)));
  }

  /** One line for a person, on standard error. */
  void tell(String line) {
    if (!globals.quiet) {
      console.err().println(line);
    }
  }

  void warn(String message) {
    if (!globals.quiet) {
      console.warn(message);
    }
  }

  private Progress progress() {
    boolean shown = console.errTerminal() && !globals.quiet;
    return shown ? new ProgressBar(console.err()) : Progress.silent();
  }

  private Journal journal() {
    String file = System.getProperty("countersign.journal");
    return file == null ? Journal.none() : Journal.in(Path.of(file), globals.jobs);
  }

  /** The launcher notes here which files a crash of an earlier try was about. */
  private static Set<String> crashed() {
    String file = System.getProperty("countersign.crashed");
    try {
      return file == null || !Files.exists(Path.of(file))
          ? Set.of()
          : Set.copyOf(Files.readAllLines(Path.of(file)));
    } catch (IOException e) {
      return Set.of();
    }
  }

  /** The format for people, as wide and as colourful as where it goes allows. */
  TextReport textReport(Policy policy, TextReport.Detail detail) {
    boolean coloured =
        console.terminal() && !globals.noColor && !console.environment().containsKey("NO_COLOR");
    return new TextReport(console.width(), coloured, detail, policy);
  }
}
