package dev.countersign.cli;

import dev.countersign.gate.ChangeException;
import dev.countersign.supply.advisory.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command and its subcommands. */
@Command(
    name = "countersign",
    description =
        "A security gate for AI-written code: a countersignature from a proof, or from a person.",
    versionProvider = Countersign.Version.class,
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  countersign check .                      check everything below this folder",
      "  countersign check --staged               only what the next commit introduces",
      "  countersign search -l py -e 'eval($$X)' . find a piece of code by its shape",
      "  countersign facts                        the routes, and who may call them",
      "  countersign sanitize < LOG               text made safe for an assistant",
      "  countersign deps                         dependencies and their known flaws",
      "  countersign rules show ID                what a rule looks for, and why",
      "",
      "Exit status: 0 pass, 1 block, 3 countersign, 2 the command could not do its work."
    })
final class Countersign implements Runnable {
  /** The command could not do its work. */
  static final int FAILED = 2;

  /** How picocli says that a value is none of an enumeration. */
  private static final Pattern CHOICE =
      Pattern.compile(
          "Invalid value for option '(--[\\w-]+)[^']*'.*: expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'");

  @Mixin Globals globals = new Globals();

  @Override
  public void run() {
    throw new UserError("which command? countersign --help lists them");
  }

  /** Runs one command line and gives its exit status. */
  static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new Countersign());
    subcommands(console, args).forEach(line::addSubcommand);
    line.setOut(console.out());
    line.setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((e, ignored) -> badArguments(console, e));
    line.setExecutionExceptionHandler((e, failed, ignored) -> failed(console, e));
    if (args.length > 0
        && !args[0].startsWith("-")
        && !line.getSubcommands().containsKey(args[0])) {
      console.warn("there is no command '" + args[0] + "' (countersign --help lists them)");
      console.err().flush();
      return FAILED;
    }
    int status = execute(console, line, args);
    console.out().flush();
    console.err().flush();
    return status;
  }

  /** The commands; only the one that is called where that is clear, since reading options costs. */
  private static List<Object> subcommands(Console console, String... args) {
    return switch (args.length == 0 ? "" : args[0]) {
      case "check" -> List.of(new CheckCommand(console));
      case "search" -> List.of(new SearchCommand(console));
      case "facts" -> List.of(new FactsCommand(console));
      case "fix" -> List.of(new FixCommand(console));
      case "sanitize" -> List.of(new SanitizeCommand(console));
      case "known" -> List.of(new KnownCommand(console));
      case "restore" -> List.of(new RestoreCommand(console));
      case "rules" -> List.of(new RulesCommand(console));
      case "package" -> List.of(new PackageCommand(console));
      case "deps" -> List.of(new DepsCommand(console));
      case "advisories" -> List.of(new AdvisoriesCommand(console));
      default ->
          List.of(
              new CheckCommand(console),
              new SearchCommand(console),
              new FactsCommand(console),
              new FixCommand(console),
              new RulesCommand(console),
              new SanitizeCommand(console),
              new RestoreCommand(console),
              new KnownCommand(console),
              new PackageCommand(console),
              new DepsCommand(console),
              new AdvisoriesCommand(console),
              new CommandLine.HelpCommand(),
              new CatalogCommand(console),
              new WarmUpCommand(console));
    };
  }

  /** An error of the machine or the installation is no verdict. */
  private static int execute(Console console, CommandLine line, String... args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      console.warn("there is not enough memory; check fewer files at a time, or with --jobs 1");
    } catch (StackOverflowError | LinkageError | ServiceConfigurationError e) {
      console.warn("this installation does not work here: " + reason(e));
      debug(console, e);
    }
    return FAILED;
  }

  /** The first in words: of an error of a class's beginning, what caused it. */
  private static String reason(Throwable error) {
    Throwable reason = error;
    while (reason.getCause() != null && reason instanceof LinkageError) {
      reason = reason.getCause();
    }
    return reason instanceof UncheckedIOException
        ? String.valueOf(reason.getMessage())
        : reason.toString();
  }

  private static void debug(Console console, Throwable e) {
    if (console.environment().containsKey("COUNTERSIGN_DEBUG")) {
      e.printStackTrace(console.err());
    }
  }

  private static int badArguments(Console console, ParameterException e) {
    String message = String.valueOf(e.getMessage());
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (command.parent() == null
        && e instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()) {
      message = "there is no command '" + unmatched.getUnmatched().getFirst() + "'";
    }
    String name = command.qualifiedName();
    console.warn(
        asTyped(message.replace('\n', ' ')) + " (" + name + " --help shows what it takes)");
    return FAILED;
  }

  /** Values that an option knows by the names of constants are written as people type them. */
  private static String asTyped(String message) {
    Matcher choice = CHOICE.matcher(message);
    return choice.find()
        ? "%s is one of %s, not '%s'"
            .formatted(choice.group(1), choice.group(2).toLowerCase(Locale.ROOT), choice.group(3))
        : message;
  }

  private static int failed(Console console, Exception e) throws Exception {
    switch (e) {
      case UserError wrong -> console.warn(String.valueOf(wrong.getMessage()));
      case StoreException store -> console.warn(String.valueOf(store.getMessage()));
      case ChangeException change -> console.warn(String.valueOf(change.getMessage()));
      case IOException io -> console.warn(UserError.line(io));
      case UncheckedIOException io ->
          console.warn(UserError.line(Objects.requireNonNull(io.getCause())));
      default -> {
        console.warn("internal error, please report it: " + e);
        debug(console, e);
      }
    }
    return FAILED;
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"countersign " + number()};
    }

    static String number() {
      String version = Countersign.class.getPackage().getImplementationVersion();
      return version == null ? "development" : version;
    }
  }
}
