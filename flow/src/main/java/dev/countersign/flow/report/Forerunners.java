package dev.countersign.flow.report;

import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.program.Program;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a web application runs before a handler: the functions that stand before it in one call,
 * {@code router.post("/orders", validate(schema), create)}. One that checks what the handler reads
 * may have refused it.
 */
public final class Forerunners {
  /** By what it is called, or what it calls: checks of input, not of who sends it. */
  private static final Pattern CHECKS =
      Pattern.compile(
          "(?i)\\b\\w*(?:validat|celebrate|schema|joi|zod|sanitiz|check|ensure|only|safe|allowed)(?!out)"
              + "|\\A\\[?\\s*(?:body|param|query|header|cookie)\\(");

  private static final Pattern OF_SENDER =
      Pattern.compile(
          "(?i)auth|login|logged|signed|owner|member|token|session|csrf|user|role|admin|permission|access|jwt|passport|captcha");

  private static final Pattern COMMENT =
      Pattern.compile("(\"[^\"\\n]*\"|'[^'\\n]*')|//[^\\n]*|(?s:/\\*.*?(?:\\*/|\\z))");

  private static final Pattern CALL = Pattern.compile("(?!async\\b|function\\b)([\\w.$]+)\\(");

  /** A function that goes on only where a part of the request is as it should be. */
  private static final Pattern DECIDES =
      Pattern.compile("\\bif\\b[^{;]{0,500}\\breq\\w*\\.(?:params|query|body)\\b");

  /** Of Python's decorators, with which a handler begins, one that checks. */
  private static final Pattern DECORATED =
      Pattern.compile(
          "(?:@.*\\R\\s*)*?"
              + "(@[\\w.]*(?:validat|schema|use_args|use_kwargs|expects_json|parse_args)\\w*.*)");

  /** In bytes; what is searched is as long as its author likes. */
  private static final int LOOKED_AT = 40_000;

  private static final int AHEAD = 40;

  private static final Set<String> ROUTING =
      Set.of("get", "post", "put", "patch", "delete", "all", "use");

  /** One of several functions that a request passes; the last of its parameters calls the next. */
  private static final Pattern NEXT = Pattern.compile("_?next");

  private static final Pattern EXPORTED =
      Pattern.compile("(?s).*(?:export\\s+default|module\\.exports\\s*=)\\s*");

  private final Program program;
  private final Set<FunctionIr> routed = new HashSet<>();
  private @Nullable Map<FunctionIr, Site> elsewhere;

  /** Of the files of {@code program}. */
  public Forerunners(Program program) {
    this.program = program;
  }

  /** What is to be asked of what comes before {@code function}, or a function around it. */
  Optional<String> ask(FunctionIr function) {
    for (FunctionIr handler = function; handler != null; handler = handler.parent()) {
      FunctionIr one = handler;
      Optional<Site> check = before(one).or(() -> Optional.ofNullable(elsewhere().get(one)));
      if (check.isPresent()) {
        return check.map(Doubts::letsThrough);
      }
      if (isOneOfUnknown(handler)) {
        return Optional.of(
            "Nothing here gives this handler its route: does what runs before it let through only"
                + " what is harmless?");
      }
    }
    return Optional.empty();
  }

  /** Whether a file is one function, which stands in a row of others that no file tells. */
  private boolean isOneOfUnknown(FunctionIr handler) {
    Site site = handler.site();
    List<Parameter> parameters = handler.parameters();
    if (site == null
        || parameters.size() < 3
        || !NEXT.matcher(parameters.getLast().name()).matches()) {
      return false;
    }
    String ahead = site.file().text(Math.max(0, site.start() - AHEAD), site.start());
    elsewhere();
    return EXPORTED.matcher(ahead).matches() && !routed.contains(handler);
  }

  /** Handlers that other files give routes, by what checks before them on each of these. */
  private Map<FunctionIr, Site> elsewhere() {
    Map<FunctionIr, Site> known = elsewhere;
    if (known == null) {
      known = new HashMap<>();
      Set<FunctionIr> open = new HashSet<>();
      for (FunctionIr function : program.functions()) {
        routes(function, known, open);
      }
      known.keySet().removeAll(open);
      elsewhere = known;
    }
    return known;
  }

  /**
   * Reads the routes that a function gives.
   *
   * @param open takes those on whose way nothing checks
   */
  private void routes(FunctionIr around, Map<FunctionIr, Site> known, Set<FunctionIr> open) {
    Definitions definitions = around.definitions();
    for (Block block : around.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call && ROUTING.contains(call.name())) {
          List<Integer> passed = call.arguments().stream().map(Argument::value).toList();
          for (int i = 0; i < passed.size(); i++) {
            Set<FunctionIr> handlers = imported(definitions.of(passed.get(i)), definitions);
            routed.addAll(handlers);
            if (i > 0 && !handlers.isEmpty()) {
              check(passed.subList(1, i), definitions)
                  .ifPresentOrElse(
                      check -> handlers.forEach(one -> known.putIfAbsent(one, check)),
                      () -> open.addAll(handlers));
            }
          }
        }
      }
    }
  }

  private Set<FunctionIr> imported(@Nullable Instruction passed, Definitions definitions) {
    return switch (passed) {
      case Instruction.Read read -> program.value(read.variable()).functions();
      case Instruction.Select select
          when definitions.of(select.object()) instanceof Instruction.Read read ->
          program.select(program.value(read.variable()), select.offset()).functions();
      case null, default -> Set.of();
    };
  }

  private static Optional<Site> check(List<Integer> forerunners, Definitions definitions) {
    return forerunners.stream()
        .map(definitions::of)
        .filter(one -> one != null && (checks(one) || decides(one, definitions)))
        .map(Instruction::origin)
        .findFirst();
  }

  private static Optional<Site> before(FunctionIr handler) {
    FunctionIr around = handler.parent();
    return around == null
        ? Optional.empty()
        : decorator(handler).or(() -> argument(around, handler));
  }

  private static Optional<Site> decorator(FunctionIr handler) {
    Site site = handler.site();
    String written = site == null ? "" : beginning(site);
    Matcher check = DECORATED.matcher(written);
    if (site == null || !check.lookingAt()) {
      return Optional.empty();
    }
    int start = site.start() + length(written.substring(0, check.start(1)));
    return Optional.of(new Site(site.file(), start, start + length(check.group(1))));
  }

  private static String beginning(Site site) {
    return site.file().text(site.start(), Math.min(site.end(), site.start() + LOOKED_AT));
  }

  /** Without comments: what they speak of is not done. */
  private static String code(Site site) {
    return COMMENT.matcher(beginning(site)).replaceAll("$1 ");
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static Optional<Site> argument(FunctionIr around, FunctionIr handler) {
    Definitions definitions = around.definitions();
    Optional<Site> found = Optional.empty();
    for (Block block : around.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call) {
          List<Integer> passed = call.arguments().stream().map(Argument::value).toList();
          for (int i = 1; i < passed.size(); i++) {
            if (is(definitions.of(passed.get(i)), handler)) {
              Optional<Site> check = check(passed.subList(1, i), definitions);
              if (check.isEmpty() && ROUTING.contains(call.name())) {
                return check;
              }
              found = found.or(() -> check);
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean is(@Nullable Instruction passed, FunctionIr handler) {
    return switch (passed) {
      case Instruction.Closure closure -> closure.function() == handler;
      case Instruction.Read read ->
          !handler.name().isEmpty() && read.variable().name().equals(handler.name());
      case null, default -> false;
    };
  }

  /** Whether a function by its name goes on only where a part of the request is as it should be. */
  private static boolean decides(Instruction forerunner, Definitions definitions) {
    if (!(forerunner instanceof Instruction.Read read)) {
      return false;
    }
    return definitions.written(read.variable()).stream()
        .map(definitions::of)
        .filter(Instruction.Closure.class::isInstance)
        .map(Instruction.Closure.class::cast)
        .map(closure -> closure.function().site())
        .anyMatch(site -> site != null && decides(site));
  }

  private static boolean checks(Instruction forerunner) {
    Site site = forerunner.origin();
    if (site == null) {
      return false;
    }
    String written = code(site);
    return decides(site)
        || (CHECKS.matcher(written).find() && !OF_SENDER.matcher(made(written)).find());
  }

  /** Whether it tests what the request brings, or may do so beyond what is looked at. */
  private static boolean decides(Site site) {
    return site.end() - site.start() > LOOKED_AT || DECIDES.matcher(code(site)).find();
  }

  /** Of {@code validate(userSchema)}, its name: what it is given may well be about persons. */
  private static String made(String written) {
    Matcher call = CALL.matcher(written);
    return call.lookingAt() ? call.group(1) : written;
  }
}
