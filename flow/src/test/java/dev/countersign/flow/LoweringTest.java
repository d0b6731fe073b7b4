package dev.countersign.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.flow.ir.IrPrinter;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.BudgetException;
import dev.countersign.rules.match.CodeUnit;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.Tree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoweringTest {
  static Stream<Arguments> constructs() {
    return Samples.read("ir.txt");
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("constructs")
  void construct(String title, String language, List<String> sections) {
    String ir = IrPrinter.print(new Sample(language, sections.get(0)).unit().ir());
    assertThat(ir.strip()).as(title).isEqualTo(sections.get(1).strip());
  }

  @Test
  void longChainsOfOperatorsCostNoStack() {
    String chain = "x" + " + x".repeat(1_200);
    assertThat(new Sample("python", "x = source()\nsink(" + chain + ")\n").lines())
        .containsExactly(2);
  }

  @Test
  void nestingBeyondTheLimitIsSaidToBeSo() {
    Ast.Expr deep = new Ast.Name("x", 0, 1);
    for (int i = 0; i < 4_000; i++) {
      deep = new Ast.Unary("-", deep, false, 0, 1);
    }
    Tree tree =
        new Tree(
            new byte[] {'x'},
            new Ast.Program(List.of(new Ast.Return(deep, 0, 1)), 0, 1),
            List.of());
    CodeUnit code = new CodeUnit(Languages.load().named("go").orElseThrow(), tree);
    FlowUnit unit = new FlowUnit(Target.ofCode("deep.go", code));
    assertThatThrownBy(unit::ir)
        .isInstanceOfSatisfying(
            BudgetException.class,
            e -> assertThat(e.reason()).isEqualTo(BudgetException.Reason.DEPTH));
  }
}
