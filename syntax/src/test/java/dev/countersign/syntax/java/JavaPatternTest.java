package dev.countersign.syntax.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.AstPrinter;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.TreeChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaPatternTest {
  private static final JavaLanguage JAVA = new JavaLanguage();

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
"""
        $X => $X
        $_ => $_
        "..." => "..."
        "$URL" + $REST => (binary + "$URL" $REST)
        log(..., $X) => (call log [... $X])
        log($...ALL, 1) => (call log [$...ALL 1])
        $A.$B(...) => (call (member $A . $B) [...])
        new $T(...) => (new $T [...] -)
        new $T(...) { ... } => (new $T [...] (class_decl class [] - [] [] [] [] [...]))
        new int[]{..., $X} => (new (type_form [] [int]) [(collection list [... $X])] -)
        a. ... .b() => (call (member (member a . ...) . b) [])
        run(<... $X + 1 ...>) => (call run [<... (binary + $X 1) ...>])
        f((String $S)) => (call f [(typed $S String)])
        (java.io.File $F).delete() => (call (member (typed $F (member (member java . io) . File)) . delete) [])
        (List<...> $L) => (typed $L (generic List [...]))
        (Map<String, $V> $M).get(...) => (call (member (typed $M (generic Map [String $V])) . get) [...])
        (byte[] $B) = $V; => (expr_stmt (assign = (typed $B (type_form [] [byte])) $V))
        (String) $X => (cast () String $X)
        ($X) => $X
        $X = ... => (assign = $X ...)
        $X -> ... => (function lambda [] - [] [(parameter [] - $X -)] - ...)
        (...) -> { ... } => (function lambda [] - [] [...] - (block [...]))
        (int $A, ...) -> $E => (function lambda [] - [] [(parameter [] int $A -) ...] - $E)
        List<String> => (generic List [String])
        this.$F => (member this . $F)
        super(...) => (call super [...])
        run(); => (expr_stmt (call run []))
        $T $X = ...; => (var_decl [] $T $X ...)
        private static final $T $X = $V; => (var_decl [private static final] $T $X $V)
        a();\\n...\\nb(); => (expr_stmt (call a [])) ... (expr_stmt (call b []))
        ...\\nreturn $X; => ... (return $X)
        return ...; => (return ...)
        if ($C) { $S } => (if $C (block [(expr_stmt $S)]) -)
        if (...) $S; else ... => (if ... (expr_stmt $S) ...)
        for (...) { ... } => (for [...] - [] (block [...]))
        for (...; $C; ...) { ... } => (for [...] $C [...] (block [...]))
        for ($T $X : $XS) { ... } => (for_each : (var_decl [] $T $X -) $XS (block [...]) -)
        for (... : $XS) { ... } => (for_each : ... $XS (block [...]) -)
        switch ($X) { ... case 1: ... } => (switch [$X] [... (case [1] - [...])])
        switch ($X) { case 1 -> $A; ... } => (switch [$X] [(case [1] - [$A]) ...])
        try (...) { ... } catch ($E $X) { ... } => (try [...] (block [...]) [(catch [$E] $X (block [...]))] - -)
        catch (...) { } => (partial (catch [...] ... (block [])))
        try { ... } => (partial (try [] (block [...]) [...] - -))
        finally { ... } => (partial (try [] ... [] - (block [...])))
        else { ... } => (partial (if ... ... (block [...])))
        if ($X) => (partial (if $X ... -))
        while (...) => (partial (while ... ... -))
        synchronized ($X) { ... } => (with synchronized [$X] (block [...]))
        $T $F(...) { ... } => (function method [] $F [] [...] $T (block [...]))
        $T $F(..., String $X, ...) { ... } => (function method [] $F [] [... (parameter [] String $X -) ...] $T (block [...]))
        $T $F(..., $P, ...) { ... } => (function method [] $F [] [... $P ...] $T (block [...]))
        void $F(int... $XS) { } => (function method [] $F [] [(parameter [] int $XS - ...)] void (block []))
        List<$T> $F(...) throws ... { ... } => (function method [...] $F [] [...] (generic List [$T]) (block [...]))
        public $C(...) { ... } => (function constructor [public] $C [] [...] - (block [...]))
        void $F(...) => (partial (function method [] $F [] [...] void ...))
        void $F(...); => (function method [] $F [] [...] void -)
        @$A(..., path = $P, ...) $T $F(...) { ... } => (function method [(annotation $A [... (named_argument path $P) ...])] $F [] [...] $T (block [...]))
        @A(...) => (annotation A [...])
        @A({..., "x"}) class $C { ... } => (class_decl class [(annotation A [(collection list [... "x"])])] $C [] [] [] [] [...])
        class $C extends $B => (partial (class_decl class [] $C [] [] [$B] [] [...]))
        class $C implements ..., I { ... } => (class_decl class [] $C [] [] [] [... I] [...])
        class $C<...> { ... $T $F(...); ... } => (class_decl class [] $C [...] [] [] [] [... (function method [] $F [] [...] $T -) ...])
        record $R(..., int $X) { ... } => (class_decl record [] $R [] [... (parameter [] int $X -)] [] [] [...])
        enum $E { ..., A, ... } => (class_decl enum [] $E [] [] [] [] [... (enum_constant [] A [] -) ...])
        enum $E { A; ... } => (class_decl enum [] $E [] [] [] [] [(enum_constant [] A [] -) ...])
        static { ... } => (function initializer [static] - [] [] - (block [...]))
        import $P.$C; => (import module (member $P . $C) - -)
        import static $C.$M; => (import member $C $M -)
        package $P; => (package_decl [] $P)
        import a.B;\\n...\\nclass $C { ... } => (import module (member a . B) - -) ... (class_decl class [] $C [] [] [] [] [...])
""")
  void reads(String pattern, String tree) {
    assertThat(AstPrinter.print(TreeChecks.pattern(JAVA, pattern))).isEqualTo(tree);
  }

  @Test
  void spansAreThoseOfThePattern() {
    Tree tree = JAVA.pattern("é((String $X), <... $Y ...>, \"...\")");
    Ast.Call call = (Ast.Call) tree.program().body().getFirst();
    assertThat(tree.text(call.callee())).isEqualTo("é");
    assertThat(call.arguments().stream().map(tree::text))
        .containsExactly("(String $X)", "<... $Y ...>", "\"...\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "f(", "class {", "int 1x = ;", "$X $Y $Z $W"})
  void refusesWhatIsNotJava(String pattern) {
    assertThatThrownBy(() -> JAVA.pattern(pattern)).isInstanceOf(PatternSyntaxException.class);
  }

  @Test
  void tellsWhere() {
    assertThatThrownBy(() -> JAVA.pattern("int é = ];"))
        .isInstanceOfSatisfying(
            PatternSyntaxException.class, e -> assertThat(e.offset()).isBetween(6, 9));
  }
}
