package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calls of a file by the text of what is called, for which many rules ask. */
final class CallTexts {
  /** In bytes; longer texts, as of chains of calls, hold each other and are not kept. */
  private static final int LONGEST = 80;

  private final Target target;
  private final Map<String, List<Ast>> calls = new LinkedHashMap<>();
  private final List<Ast.Call> others = new ArrayList<>();

  private CallTexts(Target target) {
    this.target = target;
    for (Ast node : target.code().orElseThrow().nodes(Ast.Kind.CALL)) {
      if (node instanceof Ast.Call call) {
        if (call.callee().end() - call.callee().start() > LONGEST) {
          others.add(call);
        } else {
          calls.computeIfAbsent(text(call), any -> new ArrayList<>()).add(call);
        }
      }
    }
  }

  static CallTexts of(Target target) {
    return target.remembered(CallTexts.class, () -> new CallTexts(target));
  }

  private String text(Ast.Call call) {
    return Texts.of(target, new Binding.Node(call.callee()));
  }

  /** The calls of what is written as {@code text}, in source order; none of longer texts. */
  List<Ast> calls(String text) {
    return calls.getOrDefault(text, List.of());
  }

  /** The calls of what has a text that meets a condition; in no order. */
  List<Ast> calls(RegexFilter condition) {
    List<Ast> found = new ArrayList<>();
    if (condition.words().isPresent()) {
      condition.words().get().forEach(word -> found.addAll(calls.getOrDefault(word, List.of())));
    } else {
      calls.forEach((text, same) -> {
        if (condition.accepts(text)) {
          found.addAll(same);
        }
      });
    }
    for (Ast.Call call : others) {
      if (condition.accepts(text(call))) {
        found.add(call);
      }
    }
    return found;
  }
}
