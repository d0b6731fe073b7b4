package dev.countersign.flow.lower;

import dev.countersign.rules.match.CodeUnit;
import dev.countersign.rules.names.Names;
import dev.countersign.rules.names.Symbol;
import dev.countersign.syntax.Ast;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls that never come back: they end the program, or raise what ends the answer. */
public final class NonReturningCalls {
  /** What a language has without an import; in Python all of a framework may be imported. */
  private static final Map<String, Set<String>> BUILT_IN =
      Map.of("python", Set.of("exit", "quit", "abort"), "go", Set.of("panic"));

  private static final Set<String> OF_MODULES =
      Set.of(
          "sys.exit",
          "os._exit",
          "os.abort",
          "flask.abort",
          "quart.abort",
          "bottle.abort",
          "werkzeug.exceptions.abort",
          "pytest.exit",
          "pytest.fail",
          "pytest.skip",
          "process.exit",
          "process.abort",
          "os.Exit",
          "log.Fatal",
          "log.Fatalf",
          "log.Fatalln",
          "log.Panic",
          "log.Panicf",
          "log.Panicln",
          "runtime.Goexit",
          "System.exit");

  /** Of Go's {@code testing.T} and {@code testing.B}. */
  private static final Set<String> OF_TESTS =
      Set.of("Fatal", "Fatalf", "FailNow", "Skip", "Skipf", "SkipNow");

  private final Names names;
  private final Set<String> builtIn;

  /** Of one file. */
  public NonReturningCalls(CodeUnit unit) {
    this.names = unit.names();
    this.builtIn = BUILT_IN.getOrDefault(unit.language().id(), Set.of());
  }

  /** Whether {@code expression} is such a call; a function that the file declares is none. */
  public boolean isCalled(Ast.Expr expression) {
    if (!(expression instanceof Ast.Call call)) {
      return false;
    }
    @Nullable String name = names.qualified(call.callee());
    @Nullable Symbol declared = names.symbol(root(call.callee()));
    if (name == null) {
      return false;
    }
    if (declared == null || declared.kind() == Symbol.Kind.IMPORT) {
      return OF_MODULES.contains(name) || (declared == null && builtIn.contains(name));
    }
    return OF_TESTS.contains(name.substring(name.lastIndexOf('.') + 1)) && isTest(declared.type());
  }

  private static Ast.Expr root(Ast.Expr callee) {
    return callee instanceof Ast.Member member ? root(member.object()) : callee;
  }

  private boolean isTest(Ast.@Nullable Expr type) {
    return type instanceof Ast.TypeForm form
        && form.parts().getFirst() instanceof Ast.Member test
        && "testing".equals(names.qualified(test.object()));
  }
}
