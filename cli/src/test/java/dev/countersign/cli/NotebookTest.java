package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notebooks: their code is checked as Python, all of them for secrets. */
class NotebookTest {
  private static final String KEY = "9fK2mQ7x" + "Wz4Lp8RtVb3N";

  private static final String NOTEBOOK =
      """
      {
       "cells": [
        {"cell_type": "code",
         "source": [
          "%matplotlib inline\\n",
          "import subprocess\\n",
          "name = input(\\"which? \\")\\n",
          "subprocess.run(\\"ls \\" + name, shell=True)\\n",
          "api_key = \\"KEY\\"\\n",
          "%env SHOP_API_TOKEN=KEY\\n",
          "api_key = wanted_key_9fK2mQ7xWz4Lp8RtVb\\n"
         ],
         "outputs": [
          {"output_type": "stream",
           "text": ["{'api_key': 'KEY'}\\n",
            "SHOP_TOKEN=KEY\\n"]},
          {"data": {"image/png": "iVBORw0KGgo"}}
         ]}
       ],
       "metadata": {"kernelspec": {"language": "python"}},
       "nbformat": 4
      }
      """
          .replace("KEY", KEY);

  @TempDir Path top;

  private String out = "";

  @Test
  void findingsStandOnTheLinesOfTheFile() throws IOException {
    write("a.ipynb", NOTEBOOK);
    check("python");
    assertThat(out).contains("a.ipynb:8:").contains("subprocess.run");
  }

  @Test
  void secretsAreFoundInCodeAndInOutputs() throws IOException {
    write("a.ipynb", NOTEBOOK);
    check("secrets");
    assertThat(out)
        .contains("a.ipynb:9:")
        .contains("a.ipynb:10:")
        .contains("a.ipynb:15:")
        .contains("a.ipynb:16:")
        .doesNotContain("a.ipynb:11:")
        .doesNotContain(KEY);
  }

  @Test
  void picturesDoNotHideTheCode() throws IOException {
    write("a.ipynb", NOTEBOOK.replace("iVBORw0KGgo", "iVBORw0KGgo" + "A".repeat(50_000)));
    check("python");
    assertThat(out).contains("a.ipynb:8:");
  }

  @Test
  void brokenOnesAreSaidAndStillSearchedForSecrets() throws IOException {
    write("a.ipynb", NOTEBOOK.substring(0, NOTEBOOK.indexOf("\"metadata\"")));
    check("python", "secrets");
    assertThat(out)
        .contains("a.ipynb:9:")
        .contains("a.ipynb: is a notebook whose JSON is cut off at line");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(top.resolve(name), text);
  }

  private void check(String... packs) {
    StringWriter printed = new StringWriter();
    PrintWriter errors = new PrintWriter(new StringWriter(), true);
    Console console =
        new Console(new PrintWriter(printed, true), errors, top, Map.of(), false, false);
    String[] args = new String[3 + 2 * packs.length];
    args[0] = "check";
    args[1] = "--no-cache";
    args[2] = "--show=not-checked";
    for (int i = 0; i < packs.length; i++) {
      args[3 + 2 * i] = "--rules";
      args[4 + 2 * i] = packs[i];
    }
    Countersign.run(console, args);
    out = printed.toString();
  }
}
