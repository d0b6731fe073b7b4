package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Entry;
import dev.countersign.syntax.Ast.Export;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.Ast.Import;
import dev.countersign.syntax.Ast.ImportForm;
import dev.countersign.syntax.cst.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Imports and exports. The several {@link Import}s of one statement all have the statement's span.
 */
final class Modules {
  private final EcmaScriptLowering lowering;

  Modules(EcmaScriptLowering lowering) {
    this.lowering = lowering;
  }

  void addImports(Node node, List<Ast> out) {
    Node required = node.first("import_require_clause");
    if (required != null) {
      Expr alias = lowering.expressions().only(required);
      Expr source = lowering.expr(required, "source");
      out.add(bind(ImportForm.MODULE, source, null, alias, node));
      return;
    }
    Expr source = lowering.expr(node, "source");
    Node clause = node.first("import_clause");
    int before = out.size();
    for (Node part : clause == null ? List.<Node>of() : clause.namedChildren()) {
      addClause(part, source, node, out);
    }
    if (out.size() == before) {
      out.add(bind(ImportForm.EFFECT, source, null, null, node));
    }
  }

  private void addClause(Node part, Expr source, Node statement, List<Ast> out) {
    switch (part.kind()) {
      case "named_imports" -> addMembers(part.namedChildren(), source, statement, out);
      case "namespace_import" -> {
        Expr alias = lowering.expressions().only(part);
        out.add(bind(ImportForm.MODULE, source, null, alias, statement));
      }
      default -> out.add(bind(ImportForm.DEFAULT, source, null, lowering.expr(part), statement));
    }
  }

  /** Of a pattern's members an ellipsis says nothing that the absence of others does not. */
  private void addMembers(List<Node> specifiers, Expr source, Node statement, List<Ast> out) {
    List<Import> members = new ArrayList<>();
    for (Node specifier : specifiers) {
      members.add(member(specifier, source, statement));
    }
    if (members.stream().anyMatch(each -> !standsForMany(each))) {
      members.removeIf(Modules::standsForMany);
    }
    out.addAll(members);
  }

  private static boolean standsForMany(Import each) {
    return each.member() != null && EcmaScriptLowering.standsForMany(each.member());
  }

  private Import member(Node specifier, Expr source, Node statement) {
    Node alias = specifier.child("alias");
    return bind(
        ImportForm.MEMBER,
        source,
        specifierName(specifier),
        alias == null ? null : lowering.expr(alias),
        statement);
  }

  private Expr specifierName(Node specifier) {
    return specifier.child("name") == null
        ? lowering.other(specifier)
        : lowering.expr(specifier, "name");
  }

  private Import bind(
      ImportForm form, Expr source, @Nullable Expr member, @Nullable Expr alias, Node statement) {
    return new Import(
        form, source, member, alias, lowering.start(statement), lowering.end(statement));
  }

  /** TypeScript's {@code import a = b.c}. */
  Ast alias(Node node) {
    List<Node> parts = node.namedChildren();
    return parts.size() != 2
        ? lowering.other(node)
        : bind(
            ImportForm.MODULE,
            lowering.expr(parts.getLast()),
            null,
            lowering.expr(parts.getFirst()),
            node);
  }

  Export export(Node node) {
    List<Ast> body = new ArrayList<>();
    List<Ast> decorators = new ArrayList<>();
    for (Node child : node.children()) {
      switch (child.kind()) {
        case "decorator" -> decorators.add(lowering.modifiers().decorator(child));
        case "default", "=", "*", "as" -> body.add(lowering.keyword(child));
        case "namespace_export" -> body.add(namespace(child));
        case "export_clause" -> addSpecifiers(child, body);
        case "string" -> {
          if (!"source".equals(child.field())) {
            body.add(lowering.expr(child));
          }
        }
        default -> {
          if (child.named() && !child.extra()) {
            lowering.statements().add(child, body);
          }
        }
      }
    }
    if (!decorators.isEmpty()) {
      int start = decorators.getFirst().start();
      body.replaceAll(each -> Modifiers.prepend(decorators, each, start, each.end()));
    }
    Node source = node.child("source");
    return new Export(
        body,
        source == null ? null : lowering.expr(source),
        lowering.start(node),
        lowering.end(node));
  }

  /** {@code export * as name}. */
  private Ast namespace(Node node) {
    Expr name = lowering.expressions().only(node);
    Expr all = lowering.name(node.start(), node.start() + 1);
    return new Entry(all, name, lowering.start(node), lowering.end(node));
  }

  private void addSpecifiers(Node clause, List<Ast> body) {
    for (Node specifier : clause.namedChildren()) {
      Expr name = specifierName(specifier);
      Node alias = specifier.child("alias");
      body.add(
          alias == null && EcmaScriptLowering.standsForMany(name)
              ? name
              : new Entry(
                  name,
                  alias == null ? name : lowering.expr(alias),
                  lowering.start(specifier),
                  lowering.end(specifier)));
    }
  }
}
