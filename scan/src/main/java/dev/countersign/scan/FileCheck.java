package dev.countersign.scan;

import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.text.SourceText;
import dev.countersign.syntax.Language;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** Checks one file; nothing that is wrong with it escapes. */
final class FileCheck {
  private final RuleBook book;
  private final FileKinds kinds;
  private final Limits limits;
  private final ResultCache cache;

  FileCheck(RuleBook book, FileKinds kinds, Limits limits, ResultCache cache) {
    this.book = book;
    this.kinds = kinds;
    this.limits = limits;
    this.cache = cache;
  }

  FileResult check(ScanFile file, Deadline deadline) {
    try {
      return read(file, deadline);
    } catch (StackOverflowError e) {
      return FileResult.failed(file.path(), "its nesting is too deep");
    } catch (OutOfMemoryError e) {
      return FileResult.failed(file.path(), "takes more memory than there is");
    } catch (RuntimeException | LinkageError e) {
      return FileResult.failed(file.path(), "internal error: " + brief(e));
    }
  }

  private FileResult read(ScanFile file, Deadline deadline) {
    if (file.size() > limits.maxFileSize()) {
      return FileResult.failed(file.path(), tooLarge(file.size()));
    }
    byte[] bytes;
    try {
      bytes = file.content().read();
    } catch (AccessDeniedException e) {
      return FileResult.failed(file.path(), "no permission to read it");
    } catch (NoSuchFileException e) {
      return FileResult.failed(file.path(), "vanished while the scan ran");
    } catch (IOException e) {
      return FileResult.failed(file.path(), "cannot be read: " + e.getMessage());
    }
    Optional<Language> language = kinds.of(file.name(), bytes);
    if (!file.named() && language.isEmpty() && !book.wantsEveryFile()) {
      return FileResult.leftOut(LeftOut.UNKNOWN);
    }
    String name = language.map(Language::id).orElse("");
    return cache.get(file, bytes, name, () -> decode(file, bytes, language, deadline));
  }

  private FileResult decode(
      ScanFile file, byte[] bytes, Optional<Language> language, Deadline deadline) {
    Optional<SourceText> text = SourceText.of(bytes);
    if (text.isEmpty()) {
      return file.named()
          ? FileResult.failed(file.path(), "is binary, not text")
          : FileResult.leftOut(LeftOut.BINARY);
    }
    if (!file.named()) {
      Optional<LeftOut> reason = CodeShape.judge(text.get().utf8());
      if (reason.isPresent()) {
        return FileResult.leftOut(reason.get());
      }
    }
    return match(file, bytes.length, text.get(), language, deadline);
  }

  private FileResult match(
      ScanFile file, int size, SourceText text, Optional<Language> language, Deadline deadline) {
    FileMatches found = new FileMatches(file.path(), text, language, limits, deadline);
    found.apply(book);
    return new FileResult(
        language.map(Language::id),
        size,
        findings(file, found, text, language),
        Waivers.read(file.path(), text),
        found.notChecked(),
        Optional.empty());
  }

  private List<Finding> findings(
      ScanFile file, FileMatches found, SourceText text, Optional<Language> language) {
    if (found.matches().isEmpty()) {
      return List.of();
    }
    FindingMaker maker = new FindingMaker(found.code(), text, language, book);
    List<Finding> findings =
        found.matches().stream().sorted(FindingMaker.ORDER).map(maker::finding).toList();
    if (book.explicit()) {
      return findings;
    }
    List<Finding> open = Answered.without(findings);
    return file.named() || !TestCode.covers(file.path(), text.utf8()) ? open : written(open);
  }

  /** What harms by standing in the repository, whoever calls it: credentials. */
  private static List<Finding> written(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.status() == Status.PROVED)
        .filter(finding -> finding.cwe().contains("CWE-798"))
        .toList();
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
