package dev.countersign.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
    assertThat(References.in(family, text))
        .containsExactlyInAnyOrderElementsOf(
            names == null ? List.of() : List.of(names.split(", ", -1)));
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
}
