package dev.countersign.scan;

import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.text.SourceText;
import dev.countersign.secrets.KnownValues;
import dev.countersign.syntax.Language;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks one file; nothing that is wrong with it escapes. */
final class FileCheck {
  private final RuleBook book;
  private final FileKinds kinds;
  private final Limits limits;
  private final ResultCache cache;
  private final Kinship kin;
  private final FileFindings findings;
  private final Surroundings surroundings;

  FileCheck(
      RuleBook book,
      FileKinds kinds,
      Limits limits,
      ResultCache cache,
      Kinship kin,
      Surroundings surroundings) {
    this.book = book;
    this.kinds = kinds;
    this.limits = limits;
    this.cache = cache;
    this.kin = kin;
    this.findings = new FileFindings(book, kin);
    this.surroundings = surroundings;
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
    ResultCache.Key key =
        cache.key(
            file,
            cache.hash(file, bytes),
            language.map(Language::id).orElse(""),
            kin.state(language));
    Optional<FileResult> known = kin.isKnown(language) ? cache.find(key) : Optional.empty();
    return known.isPresent()
        ? FirstLook.done(known.get())
        : decode(file, bytes, language, deadline, result -> cache.keep(key, result));
  }

  private FirstLook decode(
      ScanFile file,
      byte[] bytes,
      Optional<Language> language,
      Deadline deadline,
      Consumer<FileResult> keep) {
    Optional<SourceText> text = SourceText.of(bytes);
    if (text.isEmpty()) {
      return file.named() ? failed(file, "is binary, not text") : left(LeftOut.BINARY, keep);
    }
    if (!file.named() && !ScanFile.isNotebook(file.path())) {
      Optional<LeftOut> reason = CodeShape.judge(text.get().utf8());
      if (reason.isPresent()) {
        return left(reason.get(), keep);
      }
    }
    return match(file, bytes.length, text.get(), language, deadline, keep);
  }

  private static FirstLook left(LeftOut reason, Consumer<FileResult> keep) {
    FileResult result = FileResult.leftOut(reason);
    keep.accept(result);
    return FirstLook.done(result);
  }

  private FirstLook match(
      ScanFile file,
      int size,
      SourceText text,
      Optional<Language> language,
      Deadline deadline,
      Consumer<FileResult> keep) {
    FileMatches found =
        new FileMatches(file.path(), text, language, findings.isTest(file, text), limits, deadline);
    surroundings.service(KnownValues.class).ifPresent(found::know);
    found.apply(book, kin);
    FileResult bare =
        new FileResult(
            language.map(Language::id),
            size,
            List.of(),
            Waivers.read(file.path(), text),
            found.notChecked(),
            Optional.empty());
    SourceText shown = findings.shown(found.matches(), text);
    Consumer<FileResult> kept = deadline.passed() ? result -> {} : keep;
    if (found.taint().isPresent() && language.isPresent()) {
      Pending pending =
          new Pending(
              file, shown, language.get(), found.taint().get(), found, bare, findings, kept);
      return FirstLook.waiting(bare, pending);
    }
    FileResult result =
        bare.with(findings.of(file, found.code(), shown, language, found.matches(), path -> shown));
    kept.accept(result);
    return FirstLook.done(result);
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
