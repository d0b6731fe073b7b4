package dev.countersign.scan;

import dev.countersign.rules.Match;
import dev.countersign.rules.lazy.Lazy;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.cache.Replies;
import dev.countersign.scan.cache.ResultCache;
import dev.countersign.scan.files.CodeShape;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.finding.FileResult;
import dev.countersign.scan.text.SourceText;
import dev.countersign.secrets.KnownValues;
import dev.countersign.syntax.Language;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Checks one file; nothing that is wrong with it escapes. */
final class FileCheck {
  private final RuleBook book;
  private final FileKinds kinds;
  private final Limits limits;
  private final ResultCache cache;
  private final Kinship kin;
  private final FileFindings findings;
  private final Surroundings surroundings;
  private final Relevant relevant;
  private final boolean second;

  /**
   * What is remembered of a file in a state.
   *
   * @param result with all files that it depends on
   * @param replies of it alone
   */
  private record Keys(ResultCache.Key result, ResultCache.Key replies) {}

  FileCheck(
      RuleBook book,
      FileKinds kinds,
      Limits limits,
      ResultCache cache,
      Kinship kin,
      Surroundings surroundings) {
    this(book, kinds, limits, cache, kin, surroundings, new Relevant(), false);
  }

  private FileCheck(
      RuleBook book,
      FileKinds kinds,
      Limits limits,
      ResultCache cache,
      Kinship kin,
      Surroundings surroundings,
      Relevant relevant,
      boolean second) {
    this.book = book;
    this.kinds = kinds;
    this.limits = limits;
    this.cache = cache;
    this.kin = kin;
    this.findings = new FileFindings(book, kin);
    this.surroundings = surroundings;
    this.relevant = relevant;
    this.second = second;
  }

  /** The same for files that were postponed, when all others were looked at. */
  FileCheck second() {
    return new FileCheck(book, kinds, limits, cache, kin, surroundings, relevant, true);
  }

  /**
   * Looks at one file by itself.
   *
   * @throws LinkageError when the installation is at fault, not the file
   */
  FirstLook check(ScanFile file, Deadline deadline) {
    try {
      return read(file, deadline);
    } catch (StackOverflowError e) {
      return failed(file, "its nesting is too deep");
    } catch (OutOfMemoryError e) {
      return failed(file, "takes more memory than there is");
    } catch (RuntimeException e) {
      return failed(file, "internal error: " + brief(e));
    }
  }

  private static FirstLook failed(ScanFile file, String reason) {
    return FirstLook.done(FileResult.failed(file.path(), reason));
  }

  private FirstLook read(ScanFile file, Deadline deadline) {
    if (file.size() > limits.maxFileSize()) {
      return failed(file, tooLarge(file.size()));
    }
    byte[] bytes;
    try {
      bytes = file.content().read();
    } catch (AccessDeniedException e) {
      return failed(file, "no permission to read it");
    } catch (NoSuchFileException e) {
      return failed(file, "vanished while the scan ran");
    } catch (IOException e) {
      return failed(file, "cannot be read: " + e.getMessage());
    }
    Optional<Language> language = kinds.of(file.name(), bytes);
    if (!file.named() && language.isEmpty() && !book.wantsEveryFile()) {
      return FirstLook.done(FileResult.leftOut(LeftOut.UNKNOWN));
    }
    byte[] hash = cache.hash(file, bytes);
    String name = language.map(Language::id).orElse("");
    Keys keys =
        new Keys(
            cache.key(file, hash, name, kin.state(file.path(), language)),
            cache.key(file, hash, name, "replies"));
    Optional<FileResult> known = kin.isKnown(language) ? cache.find(keys.result) : Optional.empty();
    return known.isPresent()
        ? FirstLook.done(known.get())
        : decode(file, bytes, language, deadline, keys);
  }

  private FirstLook decode(
      ScanFile file, byte[] bytes, Optional<Language> language, Deadline deadline, Keys keys) {
    Optional<SourceText> text = SourceText.of(bytes);
    if (text.isEmpty()) {
      return file.named() || language.isPresent()
          ? failed(file, "is binary, not text")
          : left(LeftOut.BINARY, keys);
    }
    if (!file.named() && !ScanFile.isNotebook(file.path())) {
      Optional<LeftOut> reason = CodeShape.judge(text.get().utf8());
      if (reason.isPresent()) {
        return left(reason.get(), keys);
      }
    }
    return match(file, bytes.length, text.get(), language, deadline, keys);
  }

  private FirstLook left(LeftOut reason, Keys keys) {
    FileResult result = FileResult.leftOut(reason);
    cache.keep(keys.result, result);
    return FirstLook.done(result);
  }

  private FirstLook match(
      ScanFile file,
      int size,
      SourceText text,
      Optional<Language> language,
      Deadline deadline,
      Keys keys) {
    Replies before = cache.replies(keys.replies);
    if (!second && matches(file, text, language, deadline, before).isKnown(kin)) {
      relevant.add(before);
      return FirstLook.later(FileResult.failed(file.path(), "was not looked at"));
    }
    FileMatches found = look(file, text, language, deadline, before);
    if (found.notChecked().isEmpty() && before.lacks(found.replies())) {
      cache.keep(keys.replies, found.replies().after(before));
    }
    relevant.add(found.replies().after(before));
    FileResult bare =
        new FileResult(
            language.map(Language::id),
            size,
            List.of(),
            Waivers.read(file.path(), text),
            found.notChecked(),
            Optional.empty());
    List<Match> alone = List.copyOf(found.matches());
    Lazy<SourceText> shown = new Lazy<>(() -> findings.shown(alone, text));
    Consumer<FileResult> kept =
        found.isSettled() ? result -> cache.keep(keys.result, result) : result -> {};
    if (found.taint().isPresent() && language.isPresent()) {
      Pending pending =
          new Pending(
              file, shown, language.get(), found.taint().get(), found, bare, findings, kept);
      return FirstLook.waiting(bare, pending);
    }
    FileResult result =
        bare.with(
            alone.isEmpty()
                ? List.of()
                : findings.of(
                    file, found.code(), shown.get(), language, alone, List.of(), _ -> shown.get()));
    kept.accept(result);
    return FirstLook.done(result);
  }

  /** Asks the rules of which it is not known that they are silent. */
  private FileMatches look(
      ScanFile file,
      SourceText text,
      Optional<Language> language,
      Deadline deadline,
      Replies before) {
    FileMatches found = matches(file, text, language, deadline, before);
    found.apply(book, kin);
    // How far the work gets may depend on what came before it: so that comes too.
    return found.notChecked().isEmpty() || before.isEmpty()
        ? found
        : look(file, text, language, deadline, new Replies());
  }

  private FileMatches matches(
      ScanFile file,
      SourceText text,
      Optional<Language> language,
      Deadline deadline,
      Replies before) {
    boolean test = findings.isTest(file, text);
    IntPredicate wanted = second ? relevant::has : _ -> true;
    FileMatches found =
        new FileMatches(file.path(), text, language, test, before, wanted, limits, deadline);
    surroundings.service(KnownValues.class).ifPresent(found::know);
    return found;
  }

  private String tooLarge(long size) {
    return "is larger than "
        + Sizes.words(limits.maxFileSize())
        + " ("
        + Sizes.words(size)
        + "); --max-file-size raises the limit";
  }

  static String brief(Throwable e) {
    StackTraceElement[] frames = e.getStackTrace();
    String at =
        frames.length == 0
            ? ""
            : " at " + frames[0].getFileName() + ":" + frames[0].getLineNumber();
    return e + at;
  }
}
