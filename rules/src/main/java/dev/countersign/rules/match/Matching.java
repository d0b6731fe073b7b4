package dev.countersign.rules.match;

import dev.countersign.rules.match.MatchOptions.Option;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a pattern over one file: the place where each construct finds what matches it.
 *
 * <p>The answers to what one construct means in a pattern stand in files of their own; they come
 * back here for the parts of the construct.
 */
final class Matching {
  private static final int MAX_ASSIGNED = 4;

  private final CodeUnit unit;
  private final MatchOptions options;
  private final Budget budget;
  private final StringForms strings;
  private final ListMatcher lists;
  private final Literals literals;
  private final Operators operators;
  private final Calls calls;
  private final References references;
  private final Statements statements;
  private final Sequences sequences;
  private final Declarations declarations;
  private final Imports imports;
  private final Markup markup;
  private final TypedMatching typed;

  Matching(CodeUnit unit, MatchOptions options, StringForms strings, Budget budget) {
    this.unit = unit;
    this.options = options;
    this.budget = budget;
    this.strings = strings;
    this.lists = new ListMatcher(unit.equality());
    this.literals = new Literals(this);
    this.operators = new Operators(this);
    this.calls = new Calls(this);
    this.references = new References(this);
    this.statements = new Statements(this);
    this.sequences = new Sequences(this);
    this.declarations = new Declarations(this);
    this.imports = new Imports(this);
    this.markup = new Markup(this);
    this.typed = new TypedMatching(this);
  }

  CodeUnit unit() {
    return unit;
  }

  boolean has(Option option) {
    return options.has(option);
  }

  StringForms strings() {
    return strings;
  }

  ListMatcher lists() {
    return lists;
  }

  Sequences sequences() {
    return sequences;
  }

  Literals literals() {
    return literals;
  }

  Imports imports() {
    return imports;
  }

  Calls calls() {
    return calls;
  }

  TypedMatching typed() {
    return typed;
  }

  /** What {@code pattern} matches at exactly {@code code}. */
  Solutions match(Ast pattern, Ast code, Solutions in) {
    if (in.none()) {
      return in;
    }
    budget.step();
    if (pattern instanceof Ast.Hole hole) {
      return hole(hole, code, in);
    }
    Solutions exact = construct(pattern, code, in);
    return exact.none() ? equivalent(pattern, code, in) : exact;
  }

  /** As {@link #match}, where a missing pattern matches only missing code. */
  Solutions same(@Nullable Ast pattern, @Nullable Ast code, Solutions in) {
    if (pattern == null) {
      return code == null ? in : Solutions.NONE;
    }
    return code == null ? (Holes.many(pattern) ? in : Solutions.NONE) : match(pattern, code, in);
  }

  /** As {@link #match}, where a missing pattern matches anything. */
  Solutions optional(@Nullable Ast pattern, @Nullable Ast code, Solutions in) {
    return pattern == null ? in : same(pattern, code, in);
  }

  /** All elements in order, {@code ...} for any number. */
  Solutions list(List<? extends Ast> patterns, List<? extends Ast> code, Solutions in) {
    return in.none() ? in : lists.ordered(patterns, code, this::match, in);
  }

  /** The bodies of a construct, with or without braces. */
  Solutions body(@Nullable Ast pattern, @Nullable Ast code, Solutions in) {
    return in.none() ? in : sequences.body(pattern, code, in);
  }

  private Solutions hole(Ast.Hole hole, Ast code, Solutions in) {
    if (hole instanceof Ast.Metavar metavar) {
      return bind(metavar.name(), code, in);
    }
    return switch (hole) {
      case Ast.Ellipsis _ -> in;
      case Ast.Metavar metavar -> bind(metavar.name(), code, in);
      case Ast.MetavarMany many ->
          in.bind(
              many.name(),
              new Binding.Nodes(List.of(code), code.start(), code.end()),
              unit.equality());
      case Ast.Deep deep -> deep(deep.inner(), code, in);
      case Ast.Typed one -> typed.match(one, code, in);
      case Ast.Partial partial -> match(partial.construct(), code, in);
    };
  }

  /** Binds {@code name} to {@code code}; a parameter to its name, so that it equals its uses. */
  Solutions bind(String name, Ast code, Solutions in) {
    if (name.equals("$_")) {
      return in;
    }
    Ast bound = code instanceof Ast.Parameter parameter ? parameter.name() : code;
    return in.bind(name, new Binding.Node(bound), unit.equality());
  }

  /** {@code pattern} at {@code code} or anywhere below it. */
  Solutions deep(Ast pattern, Ast code, Solutions in) {
    Solutions.Gathered found = new Solutions.Gathered();
    deep(pattern, code, in, found, has(Option.SYMBOLIC_PROPAGATION) ? MAX_ASSIGNED : 0);
    return found.solutions();
  }

  /** Goes on into what names were assigned, {@code hops} assignments far. */
  private void deep(Ast pattern, Ast code, Solutions in, Solutions.Gathered found, int hops) {
    Children.walk(
        code,
        _ -> !found.isFull(),
        node -> {
          found.add(match(pattern, node, in));
          Ast assigned =
              hops > 0 && node instanceof Ast.Name name ? unit.constants().assigned(name) : null;
          if (assigned != null) {
            deep(pattern, assigned, in, found, hops - 1);
          }
        });
  }

  /** The most common first: a switch over types takes several times as long. */
  private Solutions construct(Ast pattern, Ast code, Solutions in) {
    if (pattern instanceof Ast.Name name) {
      return references.name(name, code, in);
    }
    if (pattern instanceof Ast.Member member) {
      return references.member(member, code, in);
    }
    return pattern instanceof Ast.Call call
        ? calls.call(call, code, in)
        : byType(pattern, code, in);
  }

  private Solutions byType(Ast pattern, Ast code, Solutions in) {
    return switch (pattern) {
      case Ast.Name name -> references.name(name, code, in);
      case Ast.Member member -> references.member(member, code, in);
      case Ast.Str text -> literals.string(text, code, in);
      case Ast.Template template -> literals.template(template, code, in);
      case Ast.Literal literal -> literals.literal(literal, code, in);
      case Ast.Unary unary -> operators.unary(unary, code, in);
      case Ast.Binary binary -> operators.binary(binary, code, in);
      case Ast.Conditional it -> operators.conditional(it, code, in);
      case Ast.Assign assign -> operators.assign(assign, code, in);
      case Ast.Cast cast -> operators.cast(cast, code, in);
      case Ast.Spread spread ->
          code instanceof Ast.Spread other && spread.op().equals(other.op())
              ? match(spread.operand(), other.operand(), in)
              : Solutions.NONE;
      case Ast.Call call -> calls.call(call, code, in);
      case Ast.New creation -> calls.creation(creation, code, in);
      case Ast.NamedArgument argument -> calls.named(argument, code, in);
      case Ast.Index index -> calls.index(index, code, in);
      case Ast.Slice slice -> calls.slice(slice, code, in);
      case Ast.Collection collection -> calls.collection(collection, code, in);
      case Ast.Dict dict -> calls.dict(dict, code, in);
      case Ast.Entry entry -> calls.entry(entry, code, in);
      case Ast.Comprehension it -> calls.comprehension(it, code, in);
      case Ast.ForClause clause ->
          code instanceof Ast.ForClause other
              ? match(
                  clause.iterable(), other.iterable(), match(clause.target(), other.target(), in))
              : Solutions.NONE;
      case Ast.IfClause clause ->
          code instanceof Ast.IfClause other
              ? match(clause.test(), other.test(), in)
              : Solutions.NONE;
      case Ast.Generic generic -> references.generic(generic, code, in);
      case Ast.TypeForm form -> references.typeForm(form, code, in);
      case Ast.Element element -> markup.element(element, code, in);
      case Ast.Attribute attribute -> markup.attribute(attribute, code, in);
      case Ast.Function function -> declarations.function(function, code, in);
      case Ast.ClassDecl type -> declarations.type(type, code, in);
      case Ast.VarDecl variable -> declarations.variable(variable, code, in);
      case Ast.Parameter parameter -> declarations.parameter(parameter, code, in);
      case Ast.TypeParameter parameter -> declarations.typeParameter(parameter, code, in);
      case Ast.EnumConstant constant -> declarations.enumConstant(constant, code, in);
      case Ast.TypeAlias alias -> declarations.typeAlias(alias, code, in);
      case Ast.Annotation annotation -> declarations.annotation(annotation, code, in);
      case Ast.Keyword keyword ->
          code instanceof Ast.Keyword other && declarations.sameWord(keyword.text(), other.text())
              ? in
              : Solutions.NONE;
      case Ast.Import it -> imports.imports(it, code, in);
      case Ast.PackageDecl it -> imports.packages(it, code, in);
      case Ast.Export it -> imports.export(it, code, in);
      case Ast.Program program -> sequences.whole(program.body(), code, in);
      case Ast.Block block -> sequences.whole(block.body(), code, in);
      case Ast.Other other -> other(other, code, in);
      case Ast.Hole hole -> hole(hole, code, in);
      case Ast.ExprStmt statement -> statements.expression(statement, code, in);
      case Ast.If it -> statements.ifs(it, code, in);
      case Ast.While it -> statements.whiles(it, code, in);
      case Ast.DoWhile it -> statements.doWhile(it, code, in);
      case Ast.For it -> statements.fors(it, code, in);
      case Ast.ForEach it -> statements.forEach(it, code, in);
      case Ast.Switch it -> statements.switches(it, code, in);
      case Ast.Case it -> statements.cases(it, code, in);
      case Ast.Return it ->
          code instanceof Ast.Return other ? same(it.value(), other.value(), in) : Solutions.NONE;
      case Ast.Throw it -> statements.throwing(it, code, in);
      case Ast.Jump it -> statements.jump(it, code, in);
      case Ast.Try it -> statements.tries(it, code, in);
      case Ast.Catch it -> statements.catches(it, code, in);
      case Ast.With it -> statements.with(it, code, in);
      case Ast.Labeled it -> statements.labeled(it, code, in);
      case Ast.Assert it -> statements.asserts(it, code, in);
    };
  }

  /** What the code means beside what is written. */
  private Solutions equivalent(Ast pattern, Ast code, Solutions in) {
    if (code instanceof Ast.Name name) {
      return references.resolved(pattern, name, in);
    }
    if (code instanceof Ast.Member path) {
      return pattern instanceof Ast.Name name
          ? references.qualified(name, path, in)
          : pattern instanceof Ast.Call ? references.module(pattern, path, in) : Solutions.NONE;
    }
    if (code instanceof Ast.Call call) {
      return pattern instanceof Ast.Name || pattern instanceof Ast.Member
          ? references.required(pattern, call, in)
          : Solutions.NONE;
    }
    if (code instanceof Ast.ExprStmt statement) {
      return pattern instanceof Expr ? match(pattern, statement.expr(), in) : Solutions.NONE;
    }
    if (code instanceof Ast.Generic generic) {
      return pattern instanceof Ast.Generic ? Solutions.NONE : match(pattern, generic.base(), in);
    }
    if (code instanceof Ast.Cast cast && Operators.isErased(cast)) {
      return pattern instanceof Ast.Cast ? Solutions.NONE : match(pattern, cast.value(), in);
    }
    return code instanceof Ast.Export export && !export.body().isEmpty()
        ? match(pattern, export.body().getLast(), in)
        : Solutions.NONE;
  }

  private Solutions other(Ast.Other pattern, Ast code, Solutions in) {
    return code instanceof Ast.Other other && pattern.kind().equals(other.kind())
        ? list(pattern.parts(), other.parts(), in)
        : Solutions.NONE;
  }
}
