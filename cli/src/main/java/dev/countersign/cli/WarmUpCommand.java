package dev.countersign.cli;

import dev.countersign.scan.book.Packs;
import dev.countersign.scan.book.RuleFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * What the launcher runs to make its start-up cache: everything once, on small files of its own.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
  /** So many examples of rules that each kind of code comes up, and it still takes seconds. */
  private static final int ONE_OF = 10;

  private static final Map<String, String> SAMPLES =
      Map.of(
          "a.py",
              "import os\n\ndef f(request, name=\"x\"):\n    os.system(\"ls \" + request.args[name])\n",
          "a.js",
              "import fs from 'fs';\nconst f = async (a, b = 1) => eval(`x${a}`);\nexports.f = f;\n",
          "a.ts",
              "export class A<T> { constructor(private a: T) {} f(x: string): number { return eval(x); } }\n",
          "a.tsx",
              "export const A = (p: {a: string}) => <div dangerouslySetInnerHTML={{__html: p.a}} />;\n",
          "A.java",
              "import java.util.*;\nclass A { void f(String x) throws Exception { Runtime.getRuntime().exec(\"a\" + x); } }\n",
          "a.go",
              "package main\n\nimport \"os/exec\"\n\nfunc f(a string) { exec.Command(\"sh\", \"-c\", a).Run() }\n");

  private final Console console;

  @Parameters(paramLabel = "DIR")
  Path folder = Path.of(".");

  WarmUpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path samples =
        Files.createDirectories(console.workingFolder().resolve(folder).resolve("samples"));
    for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
      Files.write(
          samples.resolve(sample.getKey()), sample.getValue().getBytes(StandardCharsets.UTF_8));
    }
    for (RuleFiles.Source example : Packs.examples(ONE_OF)) {
      Path file = samples.resolve(example.name());
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, example.text());
    }
    PrintWriter nowhere =
        new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console quiet = new Console(nowhere, nowhere, samples, Map.of(), false, false);
    String cache = folder.resolve("cache-of-results").toAbsolutePath().toString();
    Countersign.run(
        quiet,
        "check",
        "--cache",
        cache,
        "--format",
        "sarif=out.sarif",
        "--format",
        "json=out.json",
        "--format",
        "text");
    Countersign.run(quiet, "check", "--cache", cache);
    stageChange(samples);
    Countersign.run(quiet, "check", "--cache", cache, "--staged");
    Countersign.run(quiet, "check", "--cache", cache, "--staged");
    Countersign.run(quiet, "search", "-l", "python", "-e", "os.system(...)");
    Countersign.run(quiet, "--help");
    return 0;
  }

  /** What needs git starts slower where it cannot be run, and that is all. */
  private static void stageChange(Path samples) throws InterruptedException {
    try {
      git(samples, "init", "--quiet");
      git(samples, "add", ".");
      git(samples, "-c", "user.name=a", "-c", "user.email=a", "commit", "--quiet", "--message=a");
      for (String name : SAMPLES.keySet()) {
        Files.writeString(samples.resolve(name), "\n\n", StandardOpenOption.APPEND);
      }
      git(samples, "add", ".");
    } catch (IOException e) {
      // There is no git.
    }
  }

  private static void git(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of("-c", "commit.gpgSign=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // Within a hook they name the repository that is committed to.
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.inheritIO().start().waitFor();
  }
}
