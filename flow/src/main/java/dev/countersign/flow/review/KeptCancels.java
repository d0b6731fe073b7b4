package dev.countersign.flow.review;

import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a Go file does with the functions that end contexts, and with fields and variables. */
final class KeptCancels {
  private static final Pattern MAKES = Pattern.compile("With(?:Cancel|Timeout|Deadline)(?:Cause)?");

  /**
   * Where something is kept for the whole package.
   *
   * @param isField whether it is a field; else a variable
   * @param type the one that has the field, where that is known
   */
  record Holder(String name, boolean isField, Optional<String> type) {}

  /**
   * A call that makes a context, and where the function that ends it is kept.
   *
   * @param holders at least one
   * @param start of the call
   * @param end of the call
   */
  record Kept(Set<Holder> holders, int start, int end) {}

  private record Made(Ast call, String function) {}

  private final List<Kept> kept = new ArrayList<>();
  private final Set<Holder> read = new HashSet<>();
  private final Map<String, Set<String>> fields = new HashMap<>();

  // Of the function that is gone through, those within it included.
  private final Map<String, Optional<String>> locals = new HashMap<>();
  private final List<Made> made = new ArrayList<>();
  private final Map<String, Set<Holder>> holders = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  private KeptCancels() {}

  static KeptCancels of(Ast.Program program) {
    KeptCancels file = new KeptCancels();
    for (Ast part : program.body()) {
      if (!(part instanceof Ast.VarDecl)) {
        file.declare(part);
      }
      file.visit(part);
      file.end();
    }
    return file;
  }

  /** Those that this file keeps, and does nothing else with where they are made. */
  List<Kept> kept() {
    return kept;
  }

  /** Whether {@code one} is read here; {@code files} are those of the package. */
  boolean reads(Holder one, List<KeptCancels> files) {
    boolean known = files.stream().anyMatch(file -> file.declares(one));
    return read.stream()
        .filter(other -> other.name.equals(one.name) && other.isField == one.isField)
        .anyMatch(other ->
            !known
                || other.type.equals(one.type)
                || files.stream().noneMatch(file -> file.declares(other)));
  }

  /** Whether the type has the field itself, and not through another that it embeds. */
  private boolean declares(Holder holder) {
    return holder.type.map(fields::get).map(names -> names.contains(holder.name)).orElse(false);
  }

  private void end() {
    for (Made one : made) {
      if (!used.contains(one.function) && holders.containsKey(one.function)) {
        keep(Set.copyOf(holders.get(one.function)), one.call);
      }
    }
    locals.clear();
    made.clear();
    holders.clear();
    used.clear();
  }

  /** Names that begin with a small letter are known within the package alone. */
  private void keep(Set<Holder> holders, Ast call) {
    if (holders.stream().allMatch(holder -> Character.isLowerCase(holder.name.charAt(0)))) {
      kept.add(new Kept(holders, call.start(), call.end()));
    }
  }

  /** The names that {@code node} declares, and their types. */
  private void declare(Ast node) {
    switch (node) {
      case Ast.Parameter parameter -> local(parameter.name(), type(parameter.type()));
      case Ast.Assign assign when assign.op().equals(":=") -> {
        List<Ast.Expr> targets = parts(assign.target());
        List<Ast.Expr> values = parts(assign.value());
        for (int i = 0; i < targets.size(); i++) {
          local(targets.get(i), i < values.size() ? made(values.get(i)) : Optional.empty());
        }
      }
      case Ast.VarDecl variable ->
          parts(variable.target()).forEach(target -> local(target, type(variable.type())));
      case Ast.ClassDecl struct when struct.name() instanceof Ast.Name(String name, _, _) ->
          struct.members().forEach(member -> field(name, member));
      default -> {}
    }
    node.forEachChild(this::declare);
  }

  private void local(@Nullable Ast target, Optional<String> type) {
    if (target instanceof Ast.Name(String name, _, _)) {
      locals.merge(name, type, (one, other) -> one.equals(other) ? one : Optional.empty());
    }
  }

  private void field(String type, Ast member) {
    if (member instanceof Ast.VarDecl field
        && field.target() instanceof Ast.Name(String name, _, _)) {
      fields.computeIfAbsent(type, _ -> new HashSet<>()).add(name);
    }
  }

  private static Optional<String> type(@Nullable Ast type) {
    return switch (type) {
      case Ast.Name(String name, _, _) -> Optional.of(name);
      case Ast.TypeForm form when form.form().equals("*") -> type(form.parts().getFirst());
      case Ast.Generic generic -> type(generic.base());
      case null, default -> Optional.empty();
    };
  }

  /** The type of what is made by {@code T{...}}, {@code &T{...}} or {@code new(T)}. */
  private static Optional<String> made(Ast value) {
    return switch (value) {
      case Ast.New made -> type(made.type());
      case Ast.Unary address when address.op().equals("&") -> made(address.operand());
      case Ast.Call(Ast.Name(String name, _, _), List<Ast.Expr> arguments, _, _)
          when name.equals("new") && arguments.size() == 1 ->
          type(arguments.getFirst());
      default -> Optional.empty();
    };
  }

  private static List<Ast.Expr> parts(Ast.Expr value) {
    return value instanceof Ast.Collection many ? many.elements() : List.of(value);
  }

  private void visit(Ast node) {
    switch (node) {
      case Ast.Assign assign when assign.op().equals("=") || assign.op().equals(":=") ->
          assigned(parts(assign.target()), parts(assign.value()));
      case Ast.VarDecl variable -> {
        if (variable.value() != null) {
          assigned(parts(variable.target()), parts(variable.value()));
        }
      }
      case Ast.New made when !(made.type() instanceof Ast.TypeForm) ->
          made.arguments().forEach(argument -> filled(type(made.type()), argument));
      case Ast.Member(Ast.Expr object, _, Ast.Name(String name, _, _), _, _) -> {
        read.add(new Holder(name, true, typeOf(object)));
        visit(object);
      }
      case Ast.Name(String name, _, _) -> {
        used.add(name);
        read.add(new Holder(name, false, Optional.empty()));
      }
      default -> node.forEachChild(this::visit);
    }
  }

  private Optional<String> typeOf(Ast.Expr object) {
    return object instanceof Ast.Name(String name, _, _)
        ? locals.getOrDefault(name, Optional.empty())
        : Optional.empty();
  }

  private void assigned(List<Ast.Expr> targets, List<Ast.Expr> values) {
    for (int i = 0; i < targets.size(); i++) {
      Ast.Expr target = targets.get(i);
      Optional<Holder> holder = holder(target);
      if (target instanceof Ast.Member member) {
        visit(member.object());
      } else if (!(target instanceof Ast.Name)) {
        visit(target);
      }
      if (values.size() == targets.size()) {
        kept(values.get(i), holder);
      } else if (i == 1 && makesContext(values.getFirst())) {
        if (holder.isPresent()) {
          keep(Set.of(holder.get()), values.getFirst());
        } else if (target instanceof Ast.Name(String name, _, _)) {
          made.add(new Made(values.getFirst(), name));
        }
      }
    }
    if (values.size() != targets.size()) {
      values.forEach(this::visit);
    }
  }

  private void filled(Optional<String> type, Ast argument) {
    if (argument instanceof Ast.Entry(Ast.Name(String name, _, _), Ast.Expr value, _, _)) {
      kept(value, Optional.of(new Holder(name, true, type)));
    } else {
      visit(argument);
    }
  }

  /** {@code value} goes into {@code holder}, which is no use of it. */
  private void kept(Ast.Expr value, Optional<Holder> holder) {
    if (value instanceof Ast.Name(String name, _, _) && holder.isPresent()) {
      holders.computeIfAbsent(name, _ -> new HashSet<>()).add(holder.get());
    } else {
      visit(value);
    }
  }

  /** What {@code target} is to the package; nothing of what is known in the function alone. */
  private Optional<Holder> holder(Ast.Expr target) {
    return switch (target) {
      case Ast.Member(Ast.Expr object, _, Ast.Name(String name, _, _), _, _) ->
          Optional.of(new Holder(name, true, typeOf(object)));
      case Ast.Name(String name, _, _) when !locals.containsKey(name) ->
          Optional.of(new Holder(name, false, Optional.empty()));
      default -> Optional.empty();
    };
  }

  private static boolean makesContext(Ast.Expr value) {
    return value
            instanceof
            Ast.Call(
                Ast.Member(Ast.Name(String of, _, _), _, Ast.Name(String name, _, _), _, _),
                _,
                _,
                _)
        && of.equals("context")
        && MAKES.matcher(name).matches();
  }
}
