package dev.countersign.syntax.ecmascript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
  private static String scripts(String file) {
    byte[] source = file.getBytes(StandardCharsets.UTF_8);
    byte[] scripts = Scripts.of(source);
    assertThat(scripts).hasSameSizeAs(source);
    return new String(scripts, StandardCharsets.UTF_8);
  }

  @Test
  void scriptsStayWhereTheyStand() {
    String page =
        """
        <!doctype html>
        <p>It's ä page</p>
        <script>
          show(a)
        </script><script type="module">hide(b)</script>
        """;
    String scripts = scripts(page);
    assertThat(scripts.lines().map(String::strip))
        .containsExactly("", "", "", "show(a)", "", ";" + " ".repeat(29) + "hide(b)", ";");
    assertThat(bytes(scripts).indexOf("hide")).isEqualTo(bytes(page).indexOf("hide"));
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script setup lang=\"ts\">go()</script>",
        "<SCRIPT TYPE=text/javascript>go()</SCRIPT>",
        "<script data-x='>' type=''>go()</script>",
        "{% extends 'a' %}\n{% block b %}c{% endblock %}<script>go()</script>",
        "A page. <script>go()</script>",
        "\uFEFF<template></template>\n<script>go()",
        "<!-- <script>stay()</script> --><script>go()</script>"
      })
  void whatABrowserRunsIsScript(String file) {
    assertThat(scripts(file)).contains("go()").doesNotContain("stay", "<", "div");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"a\": 1}</script>",
        "<script type=\"text/x-template\"><b>a</b></script>",
        "<script lang='coffee'>a</script>",
        "<!-- <script>a</script>",
        "<scripted>a</scripted>",
        "<p>a</p>"
      })
  void whatItDoesNotRunIsNone(String file) {
    assertThat(scripts(file).replace(";", "")).isBlank();
  }

  @Test
  void whatATemplatePutsInIsAName() {
    assertThat(scripts("<script>a = {{ b | c }}; {% if d %}e(<%= f %>){% endif %}</script>"))
        .contains("a = ___________; ")
        .contains("e(________)")
        .doesNotContain("%", "if");
    assertThat(scripts("<script>a = \"{% url 'b' %}c\" + '{{ d }}' + location.hash</script>"))
        .contains("a = \"\"+_________+\"c\" + ''+___+'' + location.hash");
    assertThat(scripts("<script>style={{...a}}, {{a: 1}}</script>"))
        .contains("style={{...a}}, {{a: 1}}");
  }

  @Test
  void tagsWithoutEndAreGivenUp() {
    assertThat(scripts("<script '".repeat(20_000))).isBlank();
    assertThat(scripts("<script>".repeat(20_000))).startsWith("        <script>");
  }
}
