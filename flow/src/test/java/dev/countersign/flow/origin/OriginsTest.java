package dev.countersign.flow.origin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Target;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code x} holds where {@code sink(x)} stands: what the file makes itself, or not. */
class OriginsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " ==> ",
      value = {
        "x = p ==> foreign",
        "x = f'a {p}' ==> foreign",
        "assert p in ('a', 'b'); x = p ==> own",
        "x = p if p in KINDS else 'a' ==> own",
        "x = p if p not in KINDS else 'a' ==> foreign",
        "x = ','.join('?' * len(p)) ==> own",
        "x = ','.join(p) ==> foreign",
        "x = n ==> own",
        "x = u ==> own",
        "x = k.value ==> own",
        "x = {'a': 'b'}[p] ==> own",
        "x = {'a': 'b'}.get(p, 'c') ==> own",
        "x = {'a': 'b'}.get(p, p) ==> foreign",
        "x = 'desc' if p else 'asc' ==> own",
        "x = 'a'; x += ' b' ==> own",
        "x = 'a'; x += p ==> foreign",
        "x = (n - 1) * len(p) ==> own",
        "x = LIMIT ==> own",
        "x = os.environ['A'] ==> foreign",
        "x = wrap('a') ==> own",
        "x = wrap(p) ==> foreign",
        "x = ' and '.join(f'{c} = ?' for c in ('a', 'b')) ==> own",
        "x = ' and '.join(f'{c} = ?' for c in p) ==> foreign",
        "y = []; y.append('a'); x = ','.join(y) ==> own",
        "y = []; y.append(p); x = ','.join(y) ==> foreign",
        "y = ['a']; add(y); x = ','.join(y) ==> foreign",
        "x = uuid.UUID(p) ==> own",
        "x = self.name ==> foreign"
      })
  void python(String code, String origin) {
    String file =
        """
        class Kind(Enum):
            A = "a"
        def wrap(c):
            return "(" + c + ")"
        def f(self, p, n: int, u: UUID, k: Kind):
            %s
            sink(x)
        """
            .formatted(code);
    assertThat(origin("python", file)).isEqualTo(origin);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " ==> ",
      value = {
        "const x = p.name ==> foreign",
        "const x = parseInt(p.n, 10) || 1 ==> own",
        "const x = Math.min(Number(p.n) || 20, 100) ==> own",
        "const x = { a: 'b' }[p.sort] ?? 'id' ==> own",
        "const x = p.sort ?? 'id' ==> foreign",
        "const s = p.s; if (!KINDS.has(s)) return; const x = s ==> own",
        "const s = p.s; if (!KINDS.has(s)) log(s); const x = s ==> foreign",
        "const s = p.s; if (s !== 'a' && s !== 'b') throw new Error(); const x = s ==> own",
        "const s = p.s; if (p.all.has(s)) return; const x = s ==> foreign",
        "const x = p.ids.map((_, i) => `$${i + 1}`).join(',') ==> own",
        "const x = p.ids.map(id => `'${id}'`).join(',') ==> foreign",
        "const y = []; y.push(`a = $${p.length}`); const x = y.length ? y.join(' and ') : '' ==> own",
        "const x = quote(p.sort) ==> foreign",
        "const x = quote('a') ==> own",
        "const x = this.table ==> own",
        "const x = this.other ==> foreign",
        "const x = this.full() ==> own"
      })
  void javascript(String code, String origin) {
    String file =
        """
        function quote(x) { return '"' + x + '"'; }
        class Rows {
          constructor(p) { this.table = 'users'; this.other = p; }
          full() { return this.table + '_all'; }
          all(p) { %s; sink(x); }
        }
        """
            .formatted(code);
    assertThat(origin("javascript", file)).isEqualTo(origin);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " ==> ",
      value = {
        "x := p ==> foreign",
        "x := strconv.Itoa(n) ==> own",
        "x, args := clause(1, ids) ==> own",
        "args, x := clause(1, ids) ==> foreign",
        "x := fmt.Sprintf(\"$%d\", other()) ==> own",
        "x := fmt.Sprintf(\"%s\", other()) ==> foreign",
        "id, _ := uuid.Parse(p); x := id.String() ==> own",
        "x := \"\"; for _, t := range []string{\"a\", \"b\"} { x += t } ==> own",
        "x := conf.Name ==> foreign",
        "switch p { case \"a\", \"b\": ; default: return }; x := p ==> own",
        "switch p { case \"a\", \"b\": ; default: log(p) }; x := p ==> foreign",
        "if _, ok := kinds[p]; !ok { return }; x := p ==> own",
        "if !slices.Contains(kinds, p) { return }; x := p ==> own"
      })
  void go(String code, String origin) {
    String file =
        """
        package a
        func clause(from int, ids []string) (string, []string) {
          marks := make([]string, 0, len(ids))
          for i := range ids { marks = append(marks, fmt.Sprintf("$%%d", from+i)) }
          return "(" + strings.Join(marks, ",") + ")", ids
        }
        func f(p string, n int, ids []string) {
          %s
          sink(x)
        }
        """
            .formatted(code);
    assertThat(origin("go", file)).isEqualTo(origin);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " ==> ",
      value = {
        "String x = p; ==> foreign",
        "String x = String.join(\",\", Collections.nCopies(ids.size(), \"?\")); ==> own",
        "var b = new StringBuilder(\"a\"); if (n > 1) b.append(\" b\"); var x = b.toString(); ==> own",
        "var b = new StringBuilder(\"a\"); b.append(p); var x = b.toString(); ==> foreign",
        "String x = Kind.valueOf(p).name(); ==> own",
        "String x = String.valueOf(p); ==> foreign",
        "String x = Map.of(\"a\", \"b\").getOrDefault(p, \"id\"); ==> own",
        "String x = ids.stream().map(i -> \"?\").collect(Collectors.joining(\",\")); ==> own",
        "String x = table; ==> own"
      })
  void java(String code, String origin) {
    String file =
        """
        class A {
          private final String table = "users";
          enum Kind { A, B }
          void f(String p, int n, List<String> ids) { %s sink(x); }
        }
        """
            .formatted(code);
    assertThat(origin("java", file)).isEqualTo(origin);
  }

  private static String origin(String language, String file) {
    Language front = Languages.load().named(language).orElseThrow();
    byte[] source = file.getBytes(StandardCharsets.UTF_8);
    int at = file.indexOf("sink(x)") + "sink(".length();
    Target target = Target.ofCode("a", source, front, ParseLimits.DEFAULT);
    return new ForeignAnalyzer().holds(target, at, at + 1) ? "foreign" : "own";
  }
}
