package dev.countersign.scan.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          python     | from svc.tools import start           | svc, tools, start
          python     | from . import (a,~  b)                | a, b
          python     |   import os.path as p                 | os, path, as, p
          python     | x = 'from tools'                      |
          javascript | import { a } from './lib/tools.js'    | tools
          javascript | const t = require('../tools/index')   | tools
          javascript | export * from "@/api/users"           | users
          javascript | const page = await import(`./admin`)  | admin
          javascript | log('tools')                          |
          go         | import ("fmt"~"example.org/m/store")  | fmt, store
          java       | import a.b.Tools; class C { Kit k; }  | Tools, C, Kit
          """)
  void areTheNamesInImports(String family, String code, String names) {
    byte[] text = code.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    List<String> all = names == null ? List.of() : List.of(names.split(", ", -1));
    assertThat(References.in(family, text))
        .containsExactlyInAnyOrder(all.stream().mapToInt(References::hash).toArray());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          python     | from svc import (~  kit,~  tools)~tools.run()  | tools  | true
          python     | import svc~tools = 1~run(tools)                | tools  | false
          python     | import subtools~from a import my_tools         | tools  | false
          javascript | log(tools)~const t = require(~  './tools')     | tools  | true
          javascript | import a from './tools/kit'~tools()            | tools  | false
          go         | x := tools.New()~y := "store-tools"            | tools  | false
          java       | class C { MyTools t; Toolset s; }              | Tools  | false
          """)
  void aNameElsewhereIsNoReference(String family, String code, String name, boolean has) {
    byte[] text = code.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    assertThat(Mentions.Of.text(family, text).haveAny(Set.of(References.hash(name))))
        .isEqualTo(has);
  }

  @ParameterizedTest
  @CsvSource({
    "python, svc/tools.py, tools",
    "python, svc/__init__.py, svc",
    "javascript, src/tools.d.ts, tools",
    "javascript, src/users/index.ts, users",
    "javascript, index.js, index",
    "go, m/store/sql.go, store",
    "java, a/b/Tools.java, Tools"
  })
  void aFileIsMeantByItsLastName(String family, String path, String name) {
    assertThat(References.nameOf(family, path)).isEqualTo(name);
  }

  /** It is read before anything has a limit of time. */
  @ParameterizedTest
  @CsvSource({"python, import", "python, 'from '", "javascript, import", "go, '\"'"})
  @Timeout(60)
  void aGapWithoutEndIsRead(String family, String code) {
    byte[] text = (code + " ".repeat(2_000_000) + "x").getBytes(StandardCharsets.UTF_8);
    assertThat(References.in(family, text)).hasSizeLessThan(2);
  }
}
