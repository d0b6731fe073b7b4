package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What imports bring into a file, as dotted paths. */
final class ImportPaths {
  private ImportPaths() {}

  /**
   * A module as a dotted path; quoted ones with their last part as a name of its own. Node's own
   * modules go by either of their names, {@code fs} and {@code node:fs}.
   */
  static Expr path(Expr module) {
    if (!(module instanceof Ast.Str quoted)) {
      return module;
    }
    Expr path = null;
    for (String part : quoted.value().replaceFirst("^node:", "").split("/", -1)) {
      Expr name = new Ast.Name(part, quoted.start(), quoted.end());
      path = path == null ? name : new Ast.Member(path, ".", name, quoted.start(), quoted.end());
    }
    return path == null ? module : path;
  }

  /** What {@code one} declares, or null for nothing. */
  static @Nullable Symbol symbol(Ast.Import one, Dialect dialect) {
    String name = local(one, dialect);
    return name == null
        ? null
        : new Symbol(Symbol.Kind.IMPORT, name, one, null, meanings(one, dialect));
  }

  private static @Nullable String local(Ast.Import one, Dialect dialect) {
    if (one.alias() instanceof Ast.Name alias) {
      return alias.id();
    }
    return switch (one.form()) {
      case MEMBER -> one.member() instanceof Ast.Name member ? member.id() : null;
      case MODULE ->
          switch (dialect) {
            case PYTHON -> firstName(one.module());
            case GO -> goPackage(one.module());
            case JAVA, ECMASCRIPT, TERRAFORM, OTHER -> lastName(one.module());
          };
      case DEFAULT, ALL, EFFECT -> null;
    };
  }

  private static List<Expr> meanings(Ast.Import one, Dialect dialect) {
    Expr path = path(one.module());
    return switch (one.form()) {
      case MEMBER ->
          one.member() == null
              ? List.of(path)
              : List.of(new Ast.Member(path, ".", one.member(), one.start(), one.end()));
      case MODULE -> {
        if (dialect == Dialect.PYTHON && one.alias() == null) {
          yield List.of();
        }
        if (dialect == Dialect.GO) {
          String last = goPackage(one.module());
          yield last == null
              ? List.of(path)
              : List.of(new Ast.Name(last, one.start(), one.end()), path);
        }
        yield List.of(path);
      }
      case DEFAULT, ALL, EFFECT -> List.of(path);
    };
  }

  private static @Nullable String firstName(Expr module) {
    Expr first = module;
    while (first instanceof Ast.Member member) {
      first = member.object();
    }
    return first instanceof Ast.Name name ? name.id() : null;
  }

  private static @Nullable String lastName(Expr module) {
    return switch (module) {
      case Ast.Name name -> name.id();
      case Ast.Member member when member.name() instanceof Ast.Name name -> name.id();
      default -> null;
    };
  }

  /** The package of a path: its last part, a version apart. */
  private static @Nullable String goPackage(Expr module) {
    if (!(module instanceof Ast.Str quoted)) {
      return lastName(module);
    }
    String[] parts = quoted.value().split("/", -1);
    int last = parts.length - 1;
    if (last > 0 && parts[last].matches("v[0-9]+")) {
      last--;
    }
    return parts[last].replaceFirst("\\.v[0-9]+$", "").replaceFirst("^go-|-go$", "");
  }

  /** What {@code const x = require('m')} and {@code const {a, b: c} = require('m')} declare. */
  static List<Symbol> required(Ast.VarDecl variable) {
    Expr module = module(variable.value());
    if (module == null) {
      return List.of();
    }
    return switch (variable.target()) {
      case Ast.Name name ->
          List.of(new Symbol(Symbol.Kind.IMPORT, name.id(), variable, null, List.of(path(module))));
      case Ast.Dict fields -> fields(fields, path(module), variable);
      default -> List.of();
    };
  }

  /** The module that {@code require('m')} gives, as its imports mean it, or null. */
  static @Nullable Expr requiredModule(Ast value) {
    return value instanceof Ast.Call call
            && module(call) instanceof Ast.Str name
            && !name.value().isEmpty()
            && name.value().indexOf('$') < 0
            && !name.value().equals("...")
        ? path(name)
        : null;
  }

  private static List<Symbol> fields(Ast.Dict fields, Expr module, Ast.VarDecl variable) {
    List<Symbol> symbols = new ArrayList<>();
    for (Ast field : fields.entries()) {
      if (field instanceof Ast.Entry entry && entry.value() instanceof Ast.Name local) {
        Expr member = new Ast.Member(module, ".", entry.key(), entry.start(), entry.end());
        symbols.add(new Symbol(Symbol.Kind.IMPORT, local.id(), variable, null, List.of(member)));
      }
    }
    return symbols;
  }

  private static @Nullable Expr module(@Nullable Expr value) {
    return switch (value) {
      case Ast.Call call
          when call.callee() instanceof Ast.Name callee
              && callee.id().equals("require")
              && call.arguments().size() == 1
              && call.arguments().getFirst() instanceof Ast.Str name ->
          name;
      case Ast.Member member -> {
        Expr module = module(member.object());
        yield module == null
            ? null
            : new Ast.Member(path(module), ".", member.name(), member.start(), member.end());
      }
      case null, default -> null;
    };
  }
}
