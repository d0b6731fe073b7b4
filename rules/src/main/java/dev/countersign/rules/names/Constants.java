package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Tree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which constants the expressions of a file hold. */
public final class Constants {
  private final Names names;
  private final Folding folding;
  private final NameTable<Assigned> known;
  private final @Nullable TerraformValues terraform;

  /** What a variable holds where it is read. */
  record Assigned(@Nullable Constant constant, @Nullable Expr value) {
    static final Assigned UNKNOWN = new Assigned(null, null);

    boolean known() {
      return constant != null || value != null;
    }
  }

  private Constants(Names names, Dialect dialect, @Nullable TerraformValues terraform) {
    this.names = names;
    this.terraform = terraform;
    this.known = new NameTable<>();
    this.folding = new Folding(this::ofPlace, dialect);
  }

  /** Computes the constants of {@code tree}. */
  public static Constants of(Tree tree, Names names, Dialect dialect) {
    TerraformValues terraform =
        dialect == Dialect.TERRAFORM ? TerraformValues.of(tree.program()) : null;
    return of(tree, names, dialect, terraform);
  }

  private static Constants of(
      Tree tree, Names names, Dialect dialect, @Nullable TerraformValues terraform) {
    Constants constants = new Constants(names, dialect, terraform);
    new ConstantFlow(names, constants).run(tree.program());
    return constants;
  }

  /**
   * The constants of {@code tree} that hold whoever applies it: without the defaults of variables.
   * Empty where these are all.
   */
  public Optional<Constants> settled(Tree tree, Dialect dialect) {
    return terraform == null || !terraform.hasDefaults()
        ? Optional.empty()
        : Optional.of(of(tree, names, dialect, terraform.settled()));
  }

  /** The constant that {@code expr} always has, or null. */
  public @Nullable Constant value(Expr expr) {
    return folding.fold(expr);
  }

  /** The expression that {@code name} was last assigned on every path to it, or null. */
  public @Nullable Expr assigned(Ast.Name name) {
    Assigned assigned = known.get(name);
    if (assigned != null) {
      return assigned.value();
    }
    Symbol symbol = names.symbol(name);
    return symbol == null || !settled(symbol) ? null : symbol.onlyValue();
  }

  void read(Ast.Name name, Assigned value) {
    known.put(name, value);
  }

  private @Nullable Constant ofPlace(Expr place) {
    if (place instanceof Ast.Name name) {
      Assigned assigned = known.get(name);
      return assigned == null ? null : assigned.constant();
    }
    if (terraform != null && place instanceof Ast.Member member) {
      Expr value = terraform.of(member);
      return value == null ? null : folding.fold(value);
    }
    Symbol symbol = names.symbol(place);
    if (symbol == null && place instanceof Ast.Member member) {
      symbol = staticField(member);
    }
    return symbol == null ? null : settledValue(symbol);
  }

  /** {@code Type.FIELD} of a type of this file. */
  private @Nullable Symbol staticField(Ast.Member member) {
    Symbol type = member.object() instanceof Ast.Name name ? names.symbol(name) : null;
    return type != null
            && type.declaration() instanceof Ast.ClassDecl declared
            && member.name() instanceof Ast.Name field
        ? field(declared, field.id())
        : null;
  }

  private @Nullable Symbol field(Ast.ClassDecl type, String name) {
    for (Ast member : type.members()) {
      Expr target =
          switch (member) {
            case Ast.VarDecl variable -> variable.target();
            case Ast.ExprStmt it when it.expr() instanceof Ast.Assign assign -> assign.target();
            default -> null;
          };
      if (target instanceof Ast.Name id && id.id().equals(name)) {
        return names.symbol(id);
      }
    }
    return null;
  }

  /** The constant of what is assigned once for good, or null. */
  @Nullable Constant settledValue(Symbol symbol) {
    Expr value = settled(symbol) ? symbol.onlyValue() : null;
    return value == null ? null : folding.fold(value);
  }

  private static boolean settled(Symbol symbol) {
    return switch (symbol.kind()) {
      case GLOBAL, LOCAL -> symbol.writes() == 1;
      case FIELD ->
          symbol.writes() == 1
              && switch (symbol.declaration()) {
                case Ast.VarDecl field -> !open(field);
                case Ast.Assign assign -> !(assign.target() instanceof Ast.Member);
                default -> true;
              };
      case PARAMETER, FUNCTION, CLASS, IMPORT -> false;
    };
  }

  /** Whether code elsewhere may write the field. */
  private static boolean open(Ast.VarDecl field) {
    return !Modifiers.has(field, "final")
        && !Modifiers.has(field, "private")
        && !Modifiers.has(field, "readonly")
        && !Modifiers.has(field, "const");
  }
}
