package dev.countersign.rules.match;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WebAndGoExamplesTest {
  @TestFactory
  Stream<DynamicTest> expressions() {
    return Examples.of("javascript")
        .pattern("$X.innerHTML = $Y")
        .binds("a.b.innerHTML = c", "$Y", "c")
        .pattern("a.b")
        .matches("a?.b")
        .not("a['b']")
        .pattern("send({key: $V})")
        .binds("send({other: 1, key: 2})", "$V", "2")
        .pattern("{a: 1}")
        .matches("x = {b: 2, a: 1}", "x = {'a': 1}")
        .not("x = {a: 2}")
        .pattern("`...${$X}...`")
        .binds("y = `a${b}c`", "$X", "b")
        .not("y = `abc`")
        .pattern("send(\"...\")")
        .matches("send('a')", "const a = 'b'; send(a)", "send(`a`)")
        .not("send(`a${b}`)")
        .pattern("/a.../")
        .not("x = /b/")
        .pattern("a === $X")
        .matches("if (a === 1) {}")
        .not("a == 1")
        .pattern("$X && $Y")
        .binds("a && b", "$X", "a")
        .pattern("<$T dangerouslySetInnerHTML={$X} />")
        .matches("y = <div id='1' dangerouslySetInnerHTML={z}>k</div>")
        .pattern("await $X")
        .matches("async function f() { await g() }")
        .pattern("1")
        .matches("x = 0x1", "x = 1.0")
        .not("x = 2")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> declarations() {
    return Examples.of("javascript")
        .pattern("var $X = 1")
        .matches("let x = 1", "const x = 1", "var x = 1")
        .not("x = 1")
        .pattern("const $X = 1")
        .matches("const x = 1")
        .not("let x = 1")
        .pattern("$X = 1")
        .matches("let x = 1", "x = 1")
        .pattern("function $F(...) { ... }")
        .matches("const f = (a) => { b() }", "export default function g() {}")
        .pattern("($X) => { ... }")
        .binds("xs.map((a) => { return a })", "$X", "a")
        .pattern("class $C { render() { ... } }")
        .matches("class A extends B { x = 1; render() { return 1 } }")
        .pattern("import \"m\"")
        .matches("import a from 'm'", "import {b} from 'm/sub'", "const c = require('m')")
        .not("import 'n'")
        .pattern("import {a, b} from \"m\"")
        .matches("import {b, c, a} from 'm'", "const {a, b} = require('m')")
        .pattern("child_process.exec(...)")
        .matches(
            "const {exec} = require('child_process'); exec(a)",
            "const cp = require('child_process'); cp.exec(a)",
            "require('node:child_process').exec(a)",
            "import {exec as e} from 'child_process'; e(a)",
            "import * as cp from 'child_process'; cp.exec(a)")
        .not("const {exec} = require('other'); exec(a)")
        .pattern("require('of-it').make($X)")
        .matches(
            "require('of-it').make(a)",
            "const it = require('of-it'); it.make(a)",
            "const {make} = require('of-it'); make(a)",
            "import it from 'of-it'; it.make(a)")
        .not("const it = require('of'); it.make(a)", "it.make(a)")
        .pattern("require('of/it')($X)")
        .matches("import it from 'of/it'; it(a)")
        .not("import it from 'of'; it(a)")
        .pattern("try { ... } catch ($E) { ... }")
        .matches("try { a() } catch { b() }")
        .pattern("for ($X of $Y) { ... }")
        .binds("for (const a of b) { c() }", "$X", "a")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> typescript() {
    return Examples.of("typescript")
        .pattern("function $F($X) { ... }")
        .matches("function f(a: string): void { b(a) }")
        .pattern("send($X as any)")
        .binds("send(a as any)", "$X", "a")
        .pattern("box.current.send(a)")
        .matches(
            "box.current!.send(a!)",
            "(box as Box).current.send(a satisfies A)",
            "box.current.send(<A>a)")
        .pattern("$X as any")
        .not("a as string")
        .pattern("$X: string")
        .not("let a = 1")
        .pattern("class $C implements Base { ... }")
        .matches("class A implements Other, Base { x: number }")
        .pattern("const $X = $Y")
        .matches("const a: string = b", "export const a = b")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> go() {
    String head = "package a\n";
    return Examples.of("go")
        .pattern("md5.New()")
        .matches(
            head + "import \"crypto/md5\"\nfunc f() { md5.New() }",
            head + "import m \"crypto/md5\"\nfunc f() { m.New() }")
        .pattern("$X := $Y.Get(...)\n...\n$X.Close()")
        .matches(head + "func f() { r := c.Get(u)\n if e { }\n r.Close() }")
        .pattern("if err != nil { ... }")
        .matches(head + "func f() { if err != nil { return } }")
        .pattern("import \"os/exec\"")
        .matches(head + "import (\n \"fmt\"\n \"os/exec\"\n)")
        .not(head + "import \"os\"")
        .pattern("func $F(...) { ... }")
        .matches(head + "func f(a int) error { return nil }")
        .pattern("Config{..., Insecure: true, ...}")
        .matches(head + "var c = Config{Name: \"a\", Insecure: true}")
        .not(head + "var c = Config{Insecure: false}")
        .pattern("run(\"k\")")
        .matches(head + "const k = \"k\"\nfunc f() { run(k) }")
        .not(head + "func f(k string) { run(k) }")
        .pattern("run(($X : string))")
        .matches(head + "func f(s string) { run(s) }")
        .not(head + "func f(n int) { run(n) }")
        .tests();
  }

  /** Names that stand for themselves or each other, and nodes without a name. */
  @TestFactory
  Stream<DynamicTest> hostile() {
    return Stream.concat(
        Examples.of("go")
            .pattern("db.Query(\"...\" + $X)")
            .option(MatchOptions.Option.SYMBOLIC_PROPAGATION, true)
            .not("package p\nfunc f(c C) { for range 3 { c := c; go func() { db.Query(c) }() } }")
            .pattern("use(T{A: ..., B: []T{{C: 1}}})")
            .not("package p\nfunc f() { use(T{A: 2}) }")
            .pattern("T")
            .not("package p\nfunc f() { use(a.) }")
            .tests(),
        Examples.of("javascript")
            .pattern("send(1, $X + 2)")
            .option(MatchOptions.Option.SYMBOLIC_PROPAGATION, true)
            .not("var a = b; var b = a; send(1, a)", "const c = c; send(1, c)")
            .tests());
  }
}
