package dev.countersign.syntax.cst;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
  private static final Grammar JAVA = new Grammar("java", NativeLibraries.prebuilt());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "java       | class A { int f() { return 1; } } | (program (class_declaration name:(identifier) body:(class_body (method_declaration type:(integral_type) name:(identifier) parameters:(formal_parameters) body:(block (return_statement (decimal_integer_literal)))))))",
        "python     | x = f'{a}'                        | (module (expression_statement (assignment left:(identifier) right:(string (string_start) (interpolation expression:(identifier)) (string_end)))))",
        "javascript | a?.b()                            | (program (expression_statement (call_expression function:(member_expression object:(identifier) optional_chain:(optional_chain) property:(property_identifier)) arguments:(arguments))))",
        "typescript | let a: string                     | (program (lexical_declaration (variable_declarator name:(identifier) type:(type_annotation (predefined_type)))))",
        "tsx        | <a/>                              | (program (expression_statement (jsx_self_closing_element name:(identifier))))",
        "go         | package p                         | (source_file (package_clause (package_identifier)))"
      })
  void readsEveryLanguage(String language, String source, String tree) {
    Cst prebuilt = parse(new Grammar(language, NativeLibraries.prebuilt()), source);
    assertThat(print(prebuilt.root())).isEqualTo(tree);
    assertThat(flat(parse(new Grammar(language, NativeLibraries.fastest()), source)))
        .isEqualTo(flat(prebuilt));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "class A { int f( { } }",
        "class A { String s = \"unfinished; }",
        "}}}}((((",
        "class A { /* c */ @B(\"x\") int é = 'ü'; // end",
        "int x = 1; class { void m() { foo(; } }"
      })
  void optimisedAndPrebuiltAgree(String source) {
    Grammar fastest = new Grammar("java", NativeLibraries.fastest());
    assertThat(flat(parse(fastest, source))).isEqualTo(flat(parse(JAVA, source)));
  }

  @Test
  void marksWhatIsBroken() {
    Cst cst = parse(JAVA, "class A { int x = ; int y }");
    assertThat(cst.root().hasError()).isTrue();
    assertThat(all(cst)).anyMatch(Node::missing);
    assertThat(all(parse(JAVA, "class A { ) }"))).anyMatch(Node::error);
    assertThat(all(parse(JAVA, "class A { }"))).noneMatch(Node::hasError);
  }

  @Test
  void aNulIsNotTheEnd() {
    Cst cst = parse(JAVA, "class A { String s = \"a\0b\"; }\0class B { }");
    assertThat(cst.root().hasError()).isFalse();
    assertThat(cst.root().namedChildren()).hasSize(2);
    assertThat(cst.root().namedChildren().getFirst().text()).contains("a\0b");
  }

  @Test
  void spansAreBytes() {
    Node name = parse(JAVA, "class Äpfel { }").root().namedChildren().getFirst().child("name");
    assertThat(name).isNotNull();
    assertThat(name.text()).isEqualTo("Äpfel");
    assertThat(name.end() - name.start()).isEqualTo(6);
  }

  @Test
  void invalidUtf8IsStillATree() {
    byte[] source = "class A { String s = \"x\"; }".getBytes(UTF_8);
    source[22] = (byte) 0xff;
    assertThat(JAVA.parse(source, ParseLimits.DEFAULT).size()).isGreaterThan(5);
  }

  @Test
  void givesUpOnDepth() {
    String deep = "class A { int x = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "; }";
    for (NativeLibraries libraries :
        List.of(NativeLibraries.prebuilt(), NativeLibraries.fastest())) {
      assertThatThrownBy(() -> parse(new Grammar("java", libraries), deep))
          .isInstanceOf(ParseLimitException.class)
          .hasMessage("nested deeper than 1500 levels");
    }
  }

  @Test
  void givesUpOnTimeAndCanGoOn() {
    byte[] large = "class A { int f() { return 1; } }\n".repeat(5_000).getBytes(UTF_8);
    assertThatThrownBy(() -> JAVA.parse(large, new ParseLimits(Duration.ZERO, 100)))
        .isInstanceOf(ParseLimitException.class)
        .hasMessage("parsing took longer than 0.0 s");
    assertThat(JAVA.parse(large, ParseLimits.DEFAULT).root().hasError()).isFalse();
  }

  @Test
  void isSharedByThreads() {
    String source = "class A { int f() { return 1; } }\n".repeat(200);
    String expected = flat(parse(JAVA, source));
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> flat(parse(JAVA, source))))
        .allMatch(expected::equals);
  }

  private static Cst parse(Grammar grammar, String source) {
    return grammar.parse(source.getBytes(UTF_8), ParseLimits.DEFAULT);
  }

  private static List<Node> all(Cst cst) {
    return IntStream.range(0, cst.size()).mapToObj(i -> new Node(cst, i)).toList();
  }

  private static String flat(Cst cst) {
    return IntStream.range(0, cst.size())
        .mapToObj(i -> {
          Node node = new Node(cst, i);
          return "%s %s %d %d-%d >%d"
              .formatted(
                  node.field(),
                  node.kind(),
                  cst.flags()[i],
                  node.start(),
                  node.end(),
                  cst.next()[i]);
        })
        .collect(Collectors.joining("\n"));
  }

  private static String print(Node node) {
    String inner =
        node.namedChildren().stream()
            .map(child -> " " + (child.field() == null ? "" : child.field() + ":") + print(child))
            .collect(Collectors.joining());
    return "(" + node.kind() + inner + ")";
  }
}
