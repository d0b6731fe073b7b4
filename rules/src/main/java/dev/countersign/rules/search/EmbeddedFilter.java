package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.CodeUnit;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code metavariable-pattern} with a language of its own: the bound text is read as a file. */
record EmbeddedFilter(String metavariable, Finder finder, Optional<Language> language)
    implements Filter {
  @Override
  public List<Bindings> apply(Target target, Bindings bindings, Budget budget) {
    Binding binding = bindings.get(metavariable);
    if (binding == null) {
      return List.of();
    }
    Set<Bindings> all = new LinkedHashSet<>();
    try {
      Embedded embedded = Embedded.of(target, binding);
      Target inner = inner(target.path(), embedded.text());
      for (Range range : finder.find(Scope.of(inner), budget)) {
        merge(bindings, moved(inner, range.bindings(), embedded.start()), target, all);
      }
    } catch (ParseLimitException e) {
      return List.of();
    }
    return List.copyOf(all);
  }

  /**
   * Text within the file.
   *
   * @param start offset of its first byte
   */
  private record Embedded(String text, int start) {
    static Embedded of(Target target, Binding binding) {
      Ast.Str string = Texts.string(binding);
      if (string == null) {
        return new Embedded(Texts.of(target, binding), binding.start());
      }
      int at = target.text(binding.start(), binding.end()).indexOf(string.value());
      return new Embedded(string.value(), binding.start() + Math.max(at, 0));
    }
  }

  private Target inner(String path, String text) {
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    return language
        .map(front -> new CodeUnit(front, front.parse(source, ParseLimits.DEFAULT)))
        .map(unit -> Target.ofCode(path, unit))
        .orElseGet(() -> Target.ofText(path, source));
  }

  private static Bindings moved(Target inner, Bindings bindings, int by) {
    Bindings moved = Bindings.EMPTY;
    for (String name : bindings.names()) {
      Binding binding = bindings.get(name);
      if (binding != null) {
        moved =
            moved.bind(
                name,
                new Binding.Text(
                    Texts.of(inner, binding), binding.start() + by, binding.end() + by));
      }
    }
    return moved;
  }

  private static void merge(Bindings bindings, Bindings found, Target target, Set<Bindings> all) {
    Agreement byText = (a, b) -> Texts.of(target, a).equals(Texts.of(target, b));
    Bindings merged = byText.merge(bindings, found);
    if (merged != null) {
      all.add(merged);
    }
  }
}
