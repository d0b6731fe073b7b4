package dev.countersign.flow.lower;

import dev.countersign.syntax.Ast;
import java.util.Set;

/** Calls that never come back: they end the program, or raise what ends the answer. */
public final class Endless {
  private static final Set<String> FUNCTIONS = Set.of("abort", "exit", "quit", "panic");

  private static final Set<String> METHODS =
      Set.of(
          "sys.exit",
          "os._exit",
          "os.abort",
          "flask.abort",
          "bottle.abort",
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
          "t.Fatal",
          "t.Fatalf",
          "t.Skip",
          "b.Fatal",
          "System.exit");

  private Endless() {}

  /** Whether {@code expression} is such a call. */
  public static boolean isCalled(Ast.Expr expression) {
    return expression instanceof Ast.Call call
        && switch (call.callee()) {
          case Ast.Name name -> FUNCTIONS.contains(name.id());
          case Ast.Member member when member.object() instanceof Ast.Name object ->
              METHODS.contains(object.id() + "." + UnitLowering.simpleName(member));
          default -> false;
        };
  }
}
