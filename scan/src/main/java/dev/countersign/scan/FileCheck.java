package dev.countersign.scan;

import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Budget;
import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.text.SourceText;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
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
    List<NotChecked> notChecked = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    String name = language.map(Language::id).orElse("");
    List<Match> matches = new ArrayList<>();
    for (String group : List.of(name, Rule.REGEX, Rule.GENERIC)) {
      if (!group.isEmpty()) {
        Target target = target(file.path(), text, language.filter(l -> l.id().equals(group)));
        matches.addAll(matchesOf(book.of(group), target, deadline, notChecked));
      }
    }
    if (!matches.isEmpty()) {
      FindingMaker maker = new FindingMaker(file.path(), text, language, book);
      matches.stream().sorted(FindingMaker.ORDER).map(maker::finding).forEach(findings::add);
    }
    return new FileResult(
        language.map(Language::id),
        size,
        List.copyOf(findings),
        Waivers.read(file.path(), text),
        List.copyOf(notChecked),
        Optional.empty());
  }

  private static Target target(String path, SourceText text, Optional<Language> language) {
    return language
        .map(front -> Target.ofCode(path, text.utf8(), front, ParseLimits.DEFAULT))
        .orElseGet(() -> Target.ofText(path, text.utf8()));
  }

  private List<Match> matchesOf(
      LanguageRules rules, Target target, Deadline deadline, List<NotChecked> notChecked) {
    List<Match> all = new ArrayList<>();
    String path = target.path();
    Budget budget = new Budget(Long.MAX_VALUE, deadline::passed);
    for (LanguageRules.Entry entry : rules.candidates(path, target.source())) {
      String rule = entry.rule().id();
      if (deadline.passed()) {
        notChecked.add(
            new NotChecked(
                path, "ran out of time (" + deadline.allowed() + ") before rule " + rule));
        break;
      }
      try {
        List<Match> found = entry.compiled().search(target, budget);
        if (found.size() > limits.maxMatches()) {
          notChecked.add(
              new NotChecked(
                  path,
                  "rule "
                      + rule
                      + ": only the first "
                      + limits.maxMatches()
                      + " of "
                      + found.size()
                      + " matches are shown"));
        }
        found.stream().limit(limits.maxMatches()).forEach(all::add);
      } catch (ParseLimitException e) {
        notChecked.add(new NotChecked(path, String.valueOf(e.getMessage())));
        break;
      } catch (RuntimeException e) {
        notChecked.add(new NotChecked(path, "rule " + rule + ": " + brief(e)));
      } catch (StackOverflowError e) {
        notChecked.add(new NotChecked(path, "rule " + rule + ": its nesting is too deep"));
      }
    }
    return all;
  }

  private String tooLarge(long size) {
    return "is larger than "
        + Sizes.words(limits.maxFileSize())
        + " ("
        + Sizes.words(size)
        + "); --max-file-size raises the limit";
  }

  private static String brief(Throwable e) {
    StackTraceElement[] frames = e.getStackTrace();
    String at =
        frames.length == 0
            ? ""
            : " at " + frames[0].getFileName() + ":" + frames[0].getLineNumber();
    return e + at;
  }
}
