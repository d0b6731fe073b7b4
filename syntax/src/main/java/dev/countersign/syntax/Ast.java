package dev.countersign.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tree of every language: what a front end makes of source, and what a pattern is made of.
 *
 * <p>Each node knows its span in the source as byte offsets, end exclusive. Types are expressions,
 * so that a metavariable binds either. Parentheses leave no node; comments none. Lists are
 * unmodifiable. A node that only a pattern can hold is a {@link Hole}.
 */
public sealed interface Ast {
  /** Offset of the first byte. */
  int start();

  /** Offset after the last byte. */
  int end();

  /** What this node is, for tables and dense dispatch. */
  Kind nodeKind();

  /** Calls {@code visitor} on each direct child, in source order as far as the record keeps it. */
  void forEachChild(Consumer<? super Ast> visitor);

  /** The direct children, in the order of {@link #forEachChild}. */
  default List<Ast> children() {
    List<Ast> children = new ArrayList<>();
    forEachChild(children::add);
    return children;
  }

  /** What yields a value, names a type, or is an assignable place. */
  sealed interface Expr extends Ast {}

  /** What stands in a sequence of statements or members. */
  sealed interface Stmt extends Ast {}

  /** What is only meaningful inside one construct. */
  sealed interface Part extends Ast {}

  /** What only a pattern holds; it may stand anywhere. */
  sealed interface Hole extends Expr, Stmt, Part {}

  /** Literals that are not strings. */
  enum LiteralKind {
    INT,
    FLOAT,
    IMAGINARY,
    CHAR,
    BOOL,
    NULL,
    REGEX
  }

  /** The bracket that holds the elements. */
  enum CollectionKind {
    LIST,
    TUPLE,
    SET,
    DICT,
    GENERATOR,
    SEQUENCE
  }

  /** How a function is written. */
  enum FunctionKind {
    FUNCTION,
    METHOD,
    CONSTRUCTOR,
    GETTER,
    SETTER,
    LAMBDA,
    INITIALIZER
  }

  /** What a type declaration declares. */
  enum ClassKind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION,
    STRUCT,
    NAMESPACE
  }

  /** How an import binds. */
  enum ImportForm {
    /** {@code import m}, {@code import m as a}, {@code import * as a from 'm'}. */
    MODULE,
    /** {@code from m import x as a}, {@code import {x as a} from 'm'}, {@code import static}. */
    MEMBER,
    /** {@code import a from 'm'}. */
    DEFAULT,
    /** {@code from m import *}, {@code import m.*}, Go's {@code import . "m"}. */
    ALL,
    /** {@code import 'm'}, Go's {@code import _ "m"}. */
    EFFECT
  }

  /** One constant for each record. */
  enum Kind {
    PROGRAM,
    NAME,
    STR,
    TEMPLATE,
    LITERAL,
    UNARY,
    SPREAD,
    BINARY,
    ASSIGN,
    CONDITIONAL,
    CALL,
    NAMED_ARGUMENT,
    NEW,
    MEMBER,
    INDEX,
    SLICE,
    COLLECTION,
    DICT,
    ENTRY,
    COMPREHENSION,
    CAST,
    GENERIC,
    TYPE_FORM,
    ELEMENT,
    FUNCTION,
    CLASS_DECL,
    SWITCH,
    BLOCK,
    EXPR_STMT,
    VAR_DECL,
    IF,
    WHILE,
    DO_WHILE,
    FOR,
    FOR_EACH,
    RETURN,
    THROW,
    JUMP,
    TRY,
    WITH,
    LABELED,
    ASSERT,
    IMPORT,
    PACKAGE_DECL,
    EXPORT,
    TYPE_ALIAS,
    PARAMETER,
    TYPE_PARAMETER,
    CASE,
    CATCH,
    ANNOTATION,
    KEYWORD,
    ENUM_CONSTANT,
    ATTRIBUTE,
    FOR_CLAUSE,
    IF_CLAUSE,
    ELLIPSIS,
    METAVAR,
    METAVAR_MANY,
    DEEP,
    TYPED,
    PARTIAL,
    OTHER
  }

  /** A whole file, or a pattern of several statements. */
  record Program(List<Ast> body, int start, int end) implements Ast {
    @Override
    public Kind nodeKind() {
      return Kind.PROGRAM;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      body.forEach(visitor);
    }
  }

  /**
   * An identifier, a keyword used as a value ({@code this}, {@code super}) or a simple type name.
   */
  record Name(String id, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.NAME;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {}
  }

  /**
   * A string without interpolation. {@code prefix} is what stands before the quotes ({@code r},
   * {@code b}); {@code value} is the text between them as written, escapes kept. Adjacent literals
   * are joined.
   */
  record Str(String prefix, String value, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.STR;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {}
  }

  /**
   * An interpolated string: {@link Str} fragments and the expressions between them, in order.
   * {@code tag} is the function of a tagged template.
   */
  record Template(@Nullable Expr tag, List<Expr> parts, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.TEMPLATE;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      if (tag != null) {
        visitor.accept(tag);
      }
      parts.forEach(visitor);
    }
  }

  /** A literal other than a string, as written. */
  record Literal(LiteralKind kind, String text, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.LITERAL;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {}
  }

  /**
   * An operator on one operand, word operators included: {@code -}, {@code !}, {@code not}, {@code
   * ++}, {@code &}, {@code *}, {@code <-}, {@code await}, {@code yield}, {@code yield from}, {@code
   * typeof}, {@code void}, {@code delete}, {@code del}, {@code go}, {@code defer}.
   */
  record Unary(String op, Expr operand, boolean postfix, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.UNARY;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(operand);
    }
  }

  /**
   * An argument, element or field that stands for many: {@code *xs}, {@code **kw}, {@code ...xs},
   * {@code xs...}.
   */
  record Spread(String op, Expr operand, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.SPREAD;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(operand);
    }
  }

  /**
   * An operator on two operands: arithmetic, comparison, {@code in}, {@code not in}, {@code is},
   * {@code is not}, {@code instanceof}, {@code &&}, {@code and}, {@code ??}, type union {@code |}.
   * Operators keep their spelling.
   */
  record Binary(String op, Expr left, Expr right, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.BINARY;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(left);
      visitor.accept(right);
    }
  }

  /**
   * An assignment to something that exists, or Python's and Go's that declare as they assign:
   * {@code =}, {@code :=}, {@code +=} and so on.
   */
  record Assign(String op, Expr target, Expr value, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.ASSIGN;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(target);
      visitor.accept(value);
    }
  }

  /** {@code c ? a : b}, {@code a if c else b}. */
  record Conditional(Expr test, Expr then, Expr orElse, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.CONDITIONAL;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(test);
      visitor.accept(then);
      visitor.accept(orElse);
    }
  }

  /**
   * A call. Named arguments are {@link NamedArgument}, expanded ones {@link Spread}; explicit type
   * arguments are a {@link Generic} callee.
   */
  record Call(Expr callee, List<Expr> arguments, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.CALL;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(callee);
      arguments.forEach(visitor);
    }
  }

  /** An argument passed by name. */
  record NamedArgument(Expr name, Expr value, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.NAMED_ARGUMENT;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(name);
      visitor.accept(value);
    }
  }

  /**
   * Construction: {@code new T(...)} with the anonymous class's body if any, and Go's {@code
   * T{...}}, whose arguments are expressions or {@link Entry}.
   */
  record New(Expr type, List<Expr> arguments, @Nullable ClassDecl body, int start, int end)
      implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.NEW;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(type);
      arguments.forEach(visitor);
      if (body != null) {
        visitor.accept(body);
      }
    }
  }

  /**
   * Selection: {@code a.b}, {@code a?.b}, {@code A::b}. {@code name} is a {@link Name} or, in a
   * pattern, a hole.
   */
  record Member(Expr object, String op, Expr name, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.MEMBER;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(object);
      visitor.accept(name);
    }
  }

  /** {@code a[i]}, {@code a[i, j]}. */
  record Index(Expr object, List<Expr> indices, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.INDEX;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(object);
      indices.forEach(visitor);
    }
  }

  /** {@code a:b:c} within an {@link Index}. */
  record Slice(@Nullable Expr low, @Nullable Expr high, @Nullable Expr step, int start, int end)
      implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.SLICE;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      if (low != null) {
        visitor.accept(low);
      }
      if (high != null) {
        visitor.accept(high);
      }
      if (step != null) {
        visitor.accept(step);
      }
    }
  }

  /** A list, tuple, set, array initialiser, destructuring pattern or comma sequence. */
  record Collection(CollectionKind kind, List<Expr> elements, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.COLLECTION;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      elements.forEach(visitor);
    }
  }

  /**
   * A dictionary or object literal, or a destructuring pattern of that shape: {@link Entry}, {@link
   * Spread}, {@link Function} for methods and accessors.
   */
  record Dict(List<Ast> entries, int start, int end) implements Expr {
    /** The values of keys that are names, by these names, in source order. */
    public Map<String, Expr> named() {
      Map<String, Expr> named = new LinkedHashMap<>();
      for (Ast entry : entries) {
        if (entry instanceof Entry one && one.key() instanceof Name name) {
          named.put(name.id(), one.value());
        }
      }
      return named;
    }

    @Override
    public Kind nodeKind() {
      return Kind.DICT;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      entries.forEach(visitor);
    }
  }

  /**
   * One key and value of a {@link Dict}, comprehension or composite literal. {@code {a}} has the
   * same name as key and value.
   */
  record Entry(Expr key, Expr value, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.ENTRY;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(key);
      visitor.accept(value);
    }
  }

  /**
   * A list, set, dictionary or generator comprehension; clauses are {@link ForClause} and {@link
   * IfClause}.
   */
  record Comprehension(CollectionKind kind, Expr element, List<Ast> clauses, int start, int end)
      implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.COMPREHENSION;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(element);
      clauses.forEach(visitor);
    }
  }

  /**
   * {@code (T) v}, {@code v as T}, {@code v satisfies T}, {@code v.(T)}; {@code op} is {@code ()},
   * {@code as}, {@code satisfies}, {@code <>}, {@code !} or {@code .()}.
   */
  record Cast(String op, Expr type, Expr value, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.CAST;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(type);
      visitor.accept(value);
    }
  }

  /**
   * A generic type or function with its type arguments: {@code List<String>}, {@code Map[K, V]}.
   */
  record Generic(Expr base, List<Expr> arguments, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.GENERIC;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(base);
      arguments.forEach(visitor);
    }
  }

  /**
   * A type that is not a name: {@code []}, {@code [n]}, {@code map}, {@code chan}, {@code func},
   * {@code *}, {@code struct}, {@code interface}, {@code object}, {@code wildcard}, {@code keyof},
   * {@code literal}; arrays of any language have form {@code []} and the element first.
   */
  record TypeForm(String form, List<Ast> parts, int start, int end) implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.TYPE_FORM;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      parts.forEach(visitor);
    }
  }

  /**
   * A JSX element; a fragment has no name. Attributes are {@link Attribute} and {@link Spread};
   * text children are {@link Str}.
   */
  record Element(@Nullable Expr name, List<Ast> attributes, List<Ast> children, int start, int end)
      implements Expr {
    @Override
    public Kind nodeKind() {
      return Kind.ELEMENT;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      if (name != null) {
        visitor.accept(name);
      }
      attributes.forEach(visitor);
      children.forEach(visitor);
    }
  }

  /**
   * Every function: declaration, method, constructor, accessor, lambda. {@code body} is a {@link
   * Block}, for an expression lambda the expression, or null where there is none. A Go receiver is
   * the first parameter, with a {@link Keyword} {@code receiver}.
   */
  record Function(
      FunctionKind kind,
      List<Ast> modifiers,
      @Nullable Expr name,
      List<Ast> typeParameters,
      List<Ast> parameters,
      @Nullable Expr result,
      @Nullable Ast body,
      int start,
      int end)
      implements Expr, Stmt {
    /** Whether it is a method that stands outside its type, as Go writes them. */
    public boolean hasReceiver() {
      return !parameters.isEmpty()
          && parameters.getFirst() instanceof Parameter first
          && first.modifiers().stream()
              .anyMatch(
                  word -> word instanceof Keyword keyword && keyword.text().equals("receiver"));
    }

    @Override
    public Kind nodeKind() {
      return Kind.FUNCTION;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      modifiers.forEach(visitor);
      if (name != null) {
        visitor.accept(name);
      }
      typeParameters.forEach(visitor);
      parameters.forEach(visitor);
      if (result != null) {
        visitor.accept(result);
      }
      if (body != null) {
        visitor.accept(body);
      }
    }

    /** Of Go: the variables that a bare {@code return} gives, in order. */
    public List<Parameter> namedResults() {
      return result instanceof TypeForm(_, List<Ast> parts, _, _)
          ? parts.stream()
              .filter(Parameter.class::isInstance)
              .map(Parameter.class::cast)
              .filter(parameter -> parameter.name() instanceof Name)
              .toList()
          : List.of();
    }
  }

  /**
   * Every type declaration with members. {@code parameters} are a record's components; Python's
   * bases, keywords included, are {@code supers}.
   */
  record ClassDecl(
      ClassKind kind,
      List<Ast> modifiers,
      @Nullable Expr name,
      List<Ast> typeParameters,
      List<Ast> parameters,
      List<Expr> supers,
      List<Expr> interfaces,
      List<Ast> members,
      int start,
      int end)
      implements Expr, Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.CLASS_DECL;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      modifiers.forEach(visitor);
      if (name != null) {
        visitor.accept(name);
      }
      typeParameters.forEach(visitor);
      parameters.forEach(visitor);
      supers.forEach(visitor);
      interfaces.forEach(visitor);
      members.forEach(visitor);
    }
  }

  /**
   * {@code switch}, {@code match}, Go's {@code select}, as a statement or an expression. Cases are
   * {@link Case}.
   */
  record Switch(List<Expr> subjects, List<Ast> cases, int start, int end) implements Expr, Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.SWITCH;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      subjects.forEach(visitor);
      cases.forEach(visitor);
    }
  }

  /** A braced or indented sequence of statements. */
  record Block(List<Ast> body, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.BLOCK;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      body.forEach(visitor);
    }
  }

  /** An expression evaluated for its effect. */
  record ExprStmt(Expr expr, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.EXPR_STMT;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(expr);
    }
  }

  /**
   * One declared variable, constant or field; a declaration of several is several of these. {@code
   * target} is a {@link Name} or a destructuring pattern. The keyword ({@code var}, {@code let},
   * {@code const}) is a {@link Keyword} modifier.
   */
  record VarDecl(
      List<Ast> modifiers,
      @Nullable Expr type,
      Expr target,
      @Nullable Expr value,
      int start,
      int end)
      implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.VAR_DECL;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      modifiers.forEach(visitor);
      if (type != null) {
        visitor.accept(type);
      }
      visitor.accept(target);
      if (value != null) {
        visitor.accept(value);
      }
    }
  }

  /**
   * {@code elif} is an {@code If} in {@code orElse}. A Go initialiser stands before it in a {@link
   * Block}.
   */
  record If(Expr test, Ast then, @Nullable Ast orElse, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.IF;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(test);
      visitor.accept(then);
      if (orElse != null) {
        visitor.accept(orElse);
      }
    }
  }

  /** A loop that tests first. */
  record While(Expr test, Ast body, @Nullable Ast orElse, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.WHILE;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(test);
      visitor.accept(body);
      if (orElse != null) {
        visitor.accept(orElse);
      }
    }
  }

  /** A loop that tests last. */
  record DoWhile(Ast body, Expr test, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.DO_WHILE;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(body);
      visitor.accept(test);
    }
  }

  /** The three-part loop. */
  record For(List<Ast> init, @Nullable Expr test, List<Ast> update, Ast body, int start, int end)
      implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.FOR;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      init.forEach(visitor);
      if (test != null) {
        visitor.accept(test);
      }
      update.forEach(visitor);
      visitor.accept(body);
    }
  }

  /**
   * A loop over elements; {@code op} is {@code in}, {@code of}, {@code :}, {@code range}, with
   * {@code await } or {@code async } before it where written.
   */
  record ForEach(
      String op, Ast target, Expr iterable, Ast body, @Nullable Ast orElse, int start, int end)
      implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.FOR_EACH;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(target);
      visitor.accept(iterable);
      visitor.accept(body);
      if (orElse != null) {
        visitor.accept(orElse);
      }
    }
  }

  /** {@code return}. */
  record Return(@Nullable Expr value, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.RETURN;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      if (value != null) {
        visitor.accept(value);
      }
    }
  }

  /** {@code throw}, {@code raise ... from ...}. */
  record Throw(@Nullable Expr value, @Nullable Expr cause, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.THROW;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      if (value != null) {
        visitor.accept(value);
      }
      if (cause != null) {
        visitor.accept(cause);
      }
    }
  }

  /**
   * {@code break}, {@code continue}, {@code goto}, {@code fallthrough}, {@code pass}; and {@code
   * global} or {@code nonlocal} with its names.
   */
  record Jump(String keyword, @Nullable Expr label, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.JUMP;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      if (label != null) {
        visitor.accept(label);
      }
    }
  }

  /** Catches are {@link Catch}; resources are {@link VarDecl} or {@link ExprStmt}. */
  record Try(
      List<Ast> resources,
      Ast body,
      List<Ast> catches,
      @Nullable Ast orElse,
      @Nullable Ast finallyBody,
      int start,
      int end)
      implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.TRY;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      resources.forEach(visitor);
      visitor.accept(body);
      catches.forEach(visitor);
      if (orElse != null) {
        visitor.accept(orElse);
      }
      if (finallyBody != null) {
        visitor.accept(finallyBody);
      }
    }
  }

  /**
   * {@code with}, {@code async with}, {@code synchronized}; an item that binds is an {@link Assign}
   * with op {@code as}.
   */
  record With(String keyword, List<Ast> items, Ast body, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.WITH;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      items.forEach(visitor);
      visitor.accept(body);
    }
  }

  /** {@code labeled}. */
  record Labeled(Expr label, Ast body, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.LABELED;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(label);
      visitor.accept(body);
    }
  }

  /** {@code assert}. */
  record Assert(Expr test, @Nullable Expr message, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.ASSERT;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(test);
      if (message != null) {
        visitor.accept(message);
      }
    }
  }

  /**
   * One imported thing; a statement that imports several is several of these. {@code module} is a
   * dotted {@link Member} chain, {@link Name}, or {@link Str} where the language quotes it; a
   * relative Python import keeps its dots in a leading {@link Name}.
   */
  record Import(
      ImportForm form, Expr module, @Nullable Expr member, @Nullable Expr alias, int start, int end)
      implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.IMPORT;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(module);
      if (member != null) {
        visitor.accept(member);
      }
      if (alias != null) {
        visitor.accept(alias);
      }
    }
  }

  /** {@code package}. */
  record PackageDecl(List<Ast> modifiers, Expr name, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.PACKAGE_DECL;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      modifiers.forEach(visitor);
      visitor.accept(name);
    }
  }

  /**
   * ECMAScript {@code export}: of a declaration, of names ({@link Entry} local to exported), of a
   * default expression, or from another module. {@code export default} has {@code body} led by a
   * {@link Keyword} {@code default}.
   */
  record Export(List<Ast> body, @Nullable Expr from, int start, int end) implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.EXPORT;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      body.forEach(visitor);
      if (from != null) {
        visitor.accept(from);
      }
    }
  }

  /** {@code typealias}. */
  record TypeAlias(
      List<Ast> modifiers, Expr name, List<Ast> typeParameters, Expr value, int start, int end)
      implements Stmt {
    @Override
    public Kind nodeKind() {
      return Kind.TYPE_ALIAS;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      modifiers.forEach(visitor);
      visitor.accept(name);
      typeParameters.forEach(visitor);
      visitor.accept(value);
    }
  }

  /**
   * A parameter; {@code rest} is empty, {@code *}, {@code **} or {@code ...}. {@code name} may be a
   * destructuring pattern. The bare separators of Python are a {@link Keyword}.
   */
  record Parameter(
      List<Ast> modifiers,
      @Nullable Expr type,
      Expr name,
      @Nullable Expr defaultValue,
      String rest,
      int start,
      int end)
      implements Part {
    @Override
    public Kind nodeKind() {
      return Kind.PARAMETER;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      modifiers.forEach(visitor);
      if (type != null) {
        visitor.accept(type);
      }
      visitor.accept(name);
      if (defaultValue != null) {
        visitor.accept(defaultValue);
      }
    }
  }

  /** {@code typeparameter}. */
  record TypeParameter(Expr name, List<Expr> bounds, int start, int end) implements Part {
    @Override
    public Kind nodeKind() {
      return Kind.TYPE_PARAMETER;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(name);
      bounds.forEach(visitor);
    }
  }

  /** One arm; no patterns means the default. Arrow arms have one statement or expression. */
  record Case(List<Expr> patterns, @Nullable Expr guard, List<Ast> body, int start, int end)
      implements Part {
    @Override
    public Kind nodeKind() {
      return Kind.CASE;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      patterns.forEach(visitor);
      if (guard != null) {
        visitor.accept(guard);
      }
      body.forEach(visitor);
    }
  }

  /** A handler; no types catches everything. */
  record Catch(List<Expr> types, @Nullable Expr name, Ast body, int start, int end)
      implements Part {
    @Override
    public Kind nodeKind() {
      return Kind.CATCH;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      types.forEach(visitor);
      if (name != null) {
        visitor.accept(name);
      }
      visitor.accept(body);
    }
  }

  /**
   * An annotation or decorator. {@code arguments} is null without parentheses. A decorator that is
   * no name or call has the whole expression as {@code name}.
   */
  record Annotation(Expr name, @Nullable List<Expr> arguments, int start, int end) implements Part {
    @Override
    public Kind nodeKind() {
      return Kind.ANNOTATION;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(name);
      if (arguments != null) {
        arguments.forEach(visitor);
      }
    }
  }

  /** A modifier or marker word. */
  record Keyword(String text, int start, int end) implements Part {
    @Override
    public Kind nodeKind() {
      return Kind.KEYWORD;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {}
  }

  /** {@code enumconstant}. */
  record EnumConstant(
      List<Ast> modifiers,
      Expr name,
      List<Expr> arguments,
      @Nullable ClassDecl body,
      int start,
      int end)
      implements Part {
    @Override
    public Kind nodeKind() {
      return Kind.ENUM_CONSTANT;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      modifiers.forEach(visitor);
      visitor.accept(name);
      arguments.forEach(visitor);
      if (body != null) {
        visitor.accept(body);
      }
    }
  }

  /** A JSX attribute. */
  record Attribute(Expr name, @Nullable Expr value, int start, int end) implements Part {
    @Override
    public Kind nodeKind() {
      return Kind.ATTRIBUTE;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(name);
      if (value != null) {
        visitor.accept(value);
      }
    }
  }

  /** {@code forclause}. */
  record ForClause(Expr target, Expr iterable, int start, int end) implements Part {
    @Override
    public Kind nodeKind() {
      return Kind.FOR_CLAUSE;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(target);
      visitor.accept(iterable);
    }
  }

  /** {@code ifclause}. */
  record IfClause(Expr test, int start, int end) implements Part {
    @Override
    public Kind nodeKind() {
      return Kind.IF_CLAUSE;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(test);
    }
  }

  /** {@code ...}: any sequence of what may stand here. */
  record Ellipsis(int start, int end) implements Hole {
    @Override
    public Kind nodeKind() {
      return Kind.ELLIPSIS;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {}
  }

  /** {@code $X}, or {@code $_} that binds nothing. {@code name} has its dollar sign. */
  record Metavar(String name, int start, int end) implements Hole {
    @Override
    public Kind nodeKind() {
      return Kind.METAVAR;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {}
  }

  /** {@code $...X}: a sequence, bound. */
  record MetavarMany(String name, int start, int end) implements Hole {
    @Override
    public Kind nodeKind() {
      return Kind.METAVAR_MANY;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {}
  }

  /** {@code <... e ...>}: {@code e} at any depth. */
  record Deep(Ast inner, int start, int end) implements Hole {
    @Override
    public Kind nodeKind() {
      return Kind.DEEP;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(inner);
    }
  }

  /**
   * A metavariable with the type that its expression must have: {@code (String $X)}, {@code $X:
   * str}.
   */
  record Typed(Metavar metavar, Expr type, int start, int end) implements Hole {
    @Override
    public Kind nodeKind() {
      return Kind.TYPED;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(metavar);
      visitor.accept(type);
    }
  }

  /**
   * A pattern of part of a construct: a header without its body, one clause without its statement.
   * The missing parts of {@code construct} are {@link Ellipsis}.
   */
  record Partial(Ast construct, int start, int end) implements Hole {
    @Override
    public Kind nodeKind() {
      return Kind.PARTIAL;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      visitor.accept(construct);
    }
  }

  /**
   * What the front end has no record for, and what the parser could not read ({@code kind} is
   * {@code ERROR}). Nothing is lost: {@code parts} are lowered.
   */
  record Other(String kind, List<Ast> parts, int start, int end) implements Expr, Stmt, Part {
    @Override
    public Kind nodeKind() {
      return Kind.OTHER;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> visitor) {
      parts.forEach(visitor);
    }
  }
}
