package dev.countersign.supply.imports;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the imports of a parsed file, wherever in it they stand. */
final class ImportReader {
  private static final Set<String> CALLS = Set.of("require", "import");
  private static final Set<String> REQUIRE_MEMBERS = Set.of("resolve");

  private static final String VERSION = "sys.version_info";
  private static final Pattern TYPE_ONLY = Pattern.compile("import\\s+type\\s+[\\w{*]");

  private final byte[] source;
  private final List<CodeImport> found = new ArrayList<>();

  private ImportReader(byte[] source) {
    this.source = source;
  }

  static List<CodeImport> read(Tree tree) {
    ImportReader reader = new ImportReader(tree.source());
    reader.walk(tree.program(), false);
    return reader.found;
  }

  /**
   * What stands under a {@code try} that catches something may be missing, and so may what one
   * version of Python alone imports.
   */
  private void walk(Ast node, boolean optional) {
    switch (node) {
      case Ast.Import one when isTypeOnly(one) -> {}
      case Ast.Import one -> add(name(one), optional, one.module());
      case Ast.Export one when one.from() instanceof Ast.Str from ->
          add(from.value(), optional, from);
      case Ast.Call call
          when imports(call.callee())
              && !call.arguments().isEmpty()
              && call.arguments().getFirst() instanceof Ast.Str module ->
          add(module.value(), optional, module);
      default -> {}
    }
    boolean copes =
        (node instanceof Ast.Try attempt && !attempt.catches().isEmpty())
            || (node instanceof Ast.If branch && text(branch.test()).contains(VERSION));
    node.forEachChild(child -> walk(child, optional || copes));
  }

  /** {@code import type} leaves nothing in what runs; the compiler finds types in many places. */
  private boolean isTypeOnly(Ast.Import one) {
    return TYPE_ONLY.matcher(text(one)).lookingAt();
  }

  private static boolean imports(Ast callee) {
    return switch (callee) {
      case Ast.Name name -> CALLS.contains(name.id());
      case Ast.Keyword word -> CALLS.contains(word.text());
      case Ast.Member member ->
          member.object() instanceof Ast.Name name
              && name.id().equals("require")
              && member.name() instanceof Ast.Name what
              && REQUIRE_MEMBERS.contains(what.id());
      default -> false;
    };
  }

  private void add(String module, boolean optional, Ast at) {
    if (!module.isBlank()) {
      found.add(new CodeImport(module, optional, at.start(), at.end()));
    }
  }

  /** With the member where the module is a dotted name, since the member may be a module too. */
  private String name(Ast.Import one) {
    if (one.module() instanceof Ast.Str path) {
      return path.value();
    }
    String module = text(one.module());
    Ast.@Nullable Expr member = one.member();
    return member == null ? module : module + "." + text(member);
  }

  private String text(Ast node) {
    return new String(source, node.start(), node.end() - node.start(), StandardCharsets.UTF_8);
  }
}
