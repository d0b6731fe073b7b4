package dev.countersign.flow.lower;

import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Dialect;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Logic;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.names.Constant;
import dev.countersign.rules.names.Symbol;
import dev.countersign.syntax.Ast;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers expressions; each yields a temporary. */
final class Expressions {
  private static final Set<String> THIS = Set.of("this");
  private static final Set<String> STEP = Set.of("++", "--");
  private static final Set<String> REMOVE = Set.of("del", "delete");
  private static final Set<String> YIELD = Set.of("yield", "yield from", "yield*");

  /** An index or key: its constant place, and the temporary where it is computed. */
  record Key(Offset offset, int temporary) {}

  /** A comparison and its operands. */
  record Compared(int result, int left, int right) {}

  private final Context context;
  private final Emitter emitter;

  Expressions(Context context) {
    this.context = context;
    this.emitter = context.emitter();
  }

  /** The temporary of {@code node}'s value. */
  int value(Ast node) {
    context.down();
    int result = dispatch(node);
    context.up();
    return result;
  }

  void assign(Ast target, int value) {
    context.targets().assign(target, value);
  }

  /** Stores {@code value} of {@code written}; a function that is stored declares its variable. */
  void initialise(Ast.Expr target, Ast.Expr written, int value) {
    if (target instanceof Ast.Name name && written instanceof Ast.Function function) {
      Variable variable = context.unit().variables().of(name);
      context.unit().declarations().add(variable, context.unit().function(function));
    }
    assign(target, value);
  }

  private int dispatch(Ast node) {
    return switch (node) {
      case Ast.Name name -> name(name);
      case Ast.Str text -> emitter.literal(new Constant.Text(text.value()), text);
      case Ast.Literal literal -> emitter.literal(Literals.of(literal), literal);
      case Ast.Template template -> template(template);
      case Ast.Unary unary -> unary(unary);
      case Ast.Spread spread -> value(spread.operand());
      case Ast.Binary binary -> binary(binary);
      case Ast.Assign assign -> assignment(assign);
      case Ast.Conditional conditional -> conditional(conditional);
      case Ast.Call call -> call(call);
      case Ast.NamedArgument argument -> value(argument.value());
      case Ast.New creation -> creation(creation);
      case Ast.Member member -> member(member);
      case Ast.Index index -> index(index);
      case Ast.Slice bounds -> operate("bounds", bounds.children(), bounds);
      case Ast.Collection collection -> collection(collection);
      case Ast.Dict dict -> record(dict.entries(), Instruction.NONE, dict);
      case Ast.Entry entry -> value(entry.value());
      case Ast.Comprehension comprehension -> comprehension(comprehension);
      case Ast.Cast cast -> operate("cast", List.of(cast.value()), cast);
      case Ast.Generic generic -> value(generic.base());
      case Ast.TypeForm form -> emitter.literal(null, form);
      case Ast.Element element -> element(element);
      case Ast.Function function -> closure(function);
      case Ast.ClassDecl type -> context.classes().lower(type);
      case Ast.Switch choice -> context.cases().value(choice);
      case Ast.Attribute attribute -> attribute(attribute);
      case Ast.Hole hole -> emitter.literal(null, hole);
      case Ast.Other other -> other(other);
      case Ast.Stmt statement -> {
        context.statements().one(statement);
        yield emitter.literal(null, null);
      }
      default -> operate("other", node.children(), node);
    };
  }

  private int name(Ast.Name name) {
    if (THIS.contains(name.id())) {
      return emitter.read(context.unit().receiver(emitter.function()), name);
    }
    Optional<Integer> object = context.targets().holder(name);
    return object.isPresent()
        ? select(object.get(), Offset.field(name.id()), Instruction.NONE, name)
        : emitter.read(context.unit().variables().of(name), name);
  }

  private int template(Ast.Template template) {
    return template.tag() == null
        ? operate("template", template.parts(), template)
        : call(template.tag(), template.parts(), false, template);
  }

  private int unary(Ast.Unary unary) {
    int operand = value(unary.operand());
    if (YIELD.contains(unary.op())) {
      context.statements().yielded(operand);
    }
    int result = emitter.operate(unary.op(), List.of(operand), unary);
    if (REMOVE.contains(unary.op())) {
      assign(unary.operand(), emitter.literal(null, null));
    }
    if (STEP.contains(unary.op())) {
      assign(unary.operand(), result);
    }
    return STEP.contains(unary.op()) && unary.postfix() ? operand : result;
  }

  /** Chains of one operator lean left and may be long, so the spine is a loop. */
  private int binary(Ast.Binary binary) {
    if (Logic.isAnd(binary.op()) || Logic.isOr(binary.op())) {
      return shortCircuit(binary);
    }
    Deque<Ast.Binary> spine = new ArrayDeque<>();
    Ast.Expr left = binary;
    while (left instanceof Ast.Binary inner
        && !Logic.isAnd(inner.op())
        && !Logic.isOr(inner.op())) {
      spine.push(inner);
      left = inner.left();
    }
    int result = value(left);
    for (Ast.Binary inner : spine) {
      result = emitter.operate(inner.op(), List.of(result, value(inner.right())), inner);
    }
    return result;
  }

  Compared compared(Ast.Binary comparison) {
    int left = value(comparison.left());
    int right = value(comparison.right());
    return new Compared(
        emitter.operate(comparison.op(), List.of(left, right), comparison), left, right);
  }

  private int shortCircuit(Ast.Binary binary) {
    Variable joined = joined();
    Block early = emitter.newBlock();
    Block other = emitter.newBlock();
    Block after = emitter.newBlock();
    int left = value(binary.left());
    boolean and = Logic.isAnd(binary.op());
    emitter.close(
        new Terminator.Branch(left, and ? other : early, and ? early : other, null, null));
    emitter.enter(early);
    // What ends an `&&` early is empty, zero or missing.
    emitter.write(joined, and ? emitter.literal(new Constant.Bool(false), null) : left, null);
    emitter.jump(after);
    emitter.enter(other);
    emitter.write(joined, value(binary.right()), null);
    emitter.jump(after);
    emitter.enter(after);
    return emitter.operate(binary.op(), List.of(emitter.read(joined, null)), binary);
  }

  private int conditional(Ast.Conditional conditional) {
    Variable joined = joined();
    Block then = emitter.newBlock();
    Block otherwise = emitter.newBlock();
    Block after = emitter.newBlock();
    context.conditions().branch(conditional.test(), then, otherwise);
    emitter.enter(then);
    emitter.write(joined, value(conditional.then()), null);
    emitter.jump(after);
    emitter.enter(otherwise);
    emitter.write(joined, value(conditional.orElse()), null);
    emitter.jump(after);
    emitter.enter(after);
    return emitter.read(joined, conditional);
  }

  private int assignment(Ast.Assign assign) {
    boolean plain = assign.op().equals("=") || assign.op().equals(":=") || assign.op().equals("as");
    if (plain) {
      int result = value(assign.value());
      initialise(assign.target(), assign.value(), result);
      return result;
    }
    String operator = assign.op().substring(0, assign.op().length() - 1);
    int result =
        Logic.isAnd(operator) || Logic.isOr(operator)
            ? shortCircuit(
                new Ast.Binary(
                    operator, assign.target(), assign.value(), assign.start(), assign.end()))
            : emitter.operate(
                operator, List.of(value(assign.target()), value(assign.value())), assign);
    assign(assign.target(), result);
    return result;
  }

  private int call(Ast.Call call) {
    return call(call.callee(), call.arguments(), false, call);
  }

  private List<Argument> arguments(List<Ast.Expr> nodes) {
    List<Argument> arguments = new ArrayList<>();
    for (Ast.Expr node : nodes) {
      switch (node) {
        case Ast.NamedArgument named ->
            arguments.add(
                new Argument(UnitLowering.simpleName(named.name()), value(named.value()), false));
        case Ast.Spread spread ->
            arguments.add(
                new Argument(spread.op().equals("**") ? "**" : "", value(spread.operand()), true));
        default -> arguments.add(new Argument("", value(node), false));
      }
    }
    return arguments;
  }

  private int call(Ast.Expr callee, List<Ast.Expr> arguments, boolean construct, Ast origin) {
    Ast.Expr bare = withoutTypes(callee);
    int receiver = Instruction.NONE;
    int function;
    if (bare instanceof Ast.Member member && qualified(member) == null) {
      receiver = value(member.object());
      function = select(receiver, offset(member), Instruction.NONE, member);
    } else {
      function = bare instanceof Ast.Name name ? called(name) : value(bare);
    }
    int target = emitter.temporary();
    List<Argument> passed = arguments(arguments);
    emitter.emit(
        new Instruction.Call(
            target,
            function,
            receiver,
            UnitLowering.simpleName(bare),
            construct,
            passed,
            emitter.site(origin)));
    if (function != Instruction.NONE && UnitLowering.simpleName(bare).equals("forName")) {
      begin(arguments);
    }
    return target;
  }

  /** A class of this file that is sought by its name begins as with a new instance. */
  private void begin(List<Ast.Expr> arguments) {
    if (arguments.size() == 1 && arguments.getFirst() instanceof Ast.Str text) {
      String name = text.value().substring(text.value().lastIndexOf('.') + 1);
      context
          .unit()
          .classNamed(name.substring(name.lastIndexOf('$') + 1))
          .ifPresent(type -> {
            int held = emitter.read(context.unit().variables().ofClass(type), null);
            emitter.emit(
                new Instruction.Call(
                    emitter.temporary(),
                    held,
                    Instruction.NONE,
                    type.name(),
                    true,
                    List.of(),
                    null));
          });
    }
  }

  private int creation(Ast.New creation) {
    if (creation.body() != null) {
      List<Argument> arguments = arguments(creation.arguments());
      int type = context.classes().lower(creation.body());
      int target = emitter.temporary();
      emitter.emit(
          new Instruction.Call(
              target, type, Instruction.NONE, "", true, arguments, emitter.site(creation)));
      return target;
    }
    Ast.Expr type = creation.type() instanceof Ast.Generic g ? g.base() : creation.type();
    if (context.unit().dialect().newBuilds()) {
      int held = type instanceof Ast.Name name ? name(name) : Instruction.NONE;
      return record(creation.arguments(), held, creation);
    }
    if (type instanceof Ast.TypeForm) {
      boolean listed =
          creation.arguments().size() == 1
              && creation.arguments().getFirst() instanceof Ast.Collection;
      return operate(listed ? "cast" : "new", creation.arguments(), creation);
    }
    return call(type, creation.arguments(), true, creation);
  }

  /** A bare name that is called is no field that a class above declares. */
  private int called(Ast.Name name) {
    return context.targets().fieldHolder(name).isPresent() || THIS.contains(name.id())
        ? value(name)
        : emitter.read(context.unit().variables().of(name), name);
  }

  /** What is called, without its type arguments; one alone is written as an index is. */
  private Ast.Expr withoutTypes(Ast.Expr callee) {
    return switch (callee) {
      case Ast.Generic generic -> generic.base();
      case Ast.Index(Ast.Expr function, List<Ast.Expr> types, _, _)
          when types.size() == 1 && !(types.getFirst() instanceof Ast.Literal) && names(function) ->
          function;
      default -> callee;
    };
  }

  private boolean names(Ast.Expr function) {
    return context.unit().dialect().modules() == Dialect.Modules.FOLDER
        && switch (function) {
          case Ast.Name name -> is(name, Symbol.Kind.FUNCTION);
          case Ast.Member(Ast.Name of, _, _, _, _) -> is(of, Symbol.Kind.IMPORT);
          default -> false;
        };
  }

  private boolean is(Ast.Name name, Symbol.Kind kind) {
    Symbol symbol = context.unit().variables().symbol(name);
    return symbol != null && symbol.kind() == kind;
  }

  private @Nullable Variable qualified(Ast.Member member) {
    return context.unit().dialect().modules() == Dialect.Modules.PACKAGE
        ? context.unit().variables().qualified(member)
        : null;
  }

  private int member(Ast.Member member) {
    Variable named = qualified(member);
    if (named != null) {
      return emitter.read(named, member);
    }
    if (context.unit().dialect().modules() == Dialect.Modules.PACKAGE
        && member.object() instanceof Ast.Name type
        && member.name() instanceof Ast.Name last
        && THIS.contains(last.id())) {
      FunctionIr here = emitter.function();
      return emitter.read(context.unit().variables().receiver(last.id(), here, type.id()), member);
    }
    int object = value(member.object());
    return select(object, offset(member), Instruction.NONE, member);
  }

  static Offset offset(Ast.Member member) {
    return member.name() instanceof Ast.Name name ? Offset.field(name.id()) : Offset.ANY;
  }

  private int index(Ast.Index index) {
    int object = value(index.object());
    if (index.indices().size() == 1 && index.indices().getFirst() instanceof Ast.Slice slice) {
      List<Integer> operands = new ArrayList<>(List.of(object));
      operands.addAll(values(slice.children()));
      return emitter.operate("slice", operands, index);
    }
    Key key = key(index);
    return select(object, key.offset(), key.temporary(), index);
  }

  /** Where an index points; its expression is evaluated unless it is a literal. */
  Key key(Ast.Index index) {
    if (index.indices().size() != 1) {
      int keys = operate("tuple", index.indices(), null);
      return new Key(Offset.ANY, keys);
    }
    Ast.Expr key = index.indices().getFirst();
    return new Key(Offset.ANY, value(key));
  }

  /** The place that a key of a pattern or record names. */
  Offset constantKey(Ast key) {
    return switch (key) {
      case Ast.Name name when context.unit().dialect().keysAreNames() -> Offset.field(name.id());
      case Ast.Str text -> keyOf(new Constant.Text(text.value()));
      case Ast.Literal literal -> keyOf(Literals.of(literal));
      default -> Offset.ANY;
    };
  }

  private Offset keyOf(@Nullable Constant key) {
    return Offset.ofKey(key, context.unit().dialect().integerKeyIsText());
  }

  private int select(int object, Offset offset, int key, @Nullable Ast origin) {
    int target = emitter.temporary();
    emitter.emit(new Instruction.Select(target, object, offset, key, emitter.site(origin)));
    return target;
  }

  private int collection(Ast.Collection collection) {
    if (collection.kind() == Ast.CollectionKind.SEQUENCE) {
      List<Integer> all = values(collection.elements());
      return all.isEmpty() ? emitter.literal(null, collection) : all.getLast();
    }
    boolean positions = collection.kind() != Ast.CollectionKind.SET;
    List<Instruction.Slot> slots = new ArrayList<>();
    for (int i = 0; i < collection.elements().size(); i++) {
      Ast.Expr element = collection.elements().get(i);
      boolean spread = element instanceof Ast.Spread;
      positions &= !spread;
      Offset offset = positions ? Offset.slot(i) : Offset.ANY;
      slots.add(new Instruction.Slot(offset, value(element), spread));
    }
    return build(Instruction.Form.SEQUENCE, slots, Instruction.NONE, collection);
  }

  private int record(List<? extends Ast> entries, int type, Ast origin) {
    List<Instruction.Slot> slots = new ArrayList<>();
    Instruction.Form form = Instruction.Form.RECORD;
    int position = 0;
    for (Ast entry : entries) {
      switch (entry) {
        case Ast.Entry pair -> {
          Offset key = constantKey(pair.key());
          if (key.equals(Offset.ANY)) {
            slots.add(new Instruction.Slot(key, value(pair.key()), false));
          }
          slots.add(new Instruction.Slot(key, value(pair.value()), false));
        }
        case Ast.Spread spread ->
            slots.add(new Instruction.Slot(Offset.ANY, value(spread.operand()), true));
        case Ast.Function method ->
            slots.add(
                new Instruction.Slot(
                    Offset.field(UnitLowering.simpleName(method.name())), closure(method), false));
        default -> {
          form = Instruction.Form.SEQUENCE;
          slots.add(new Instruction.Slot(Offset.slot(position++), value(entry), false));
        }
      }
    }
    return build(form, slots, type, origin);
  }

  private int build(
      Instruction.Form form, List<Instruction.Slot> slots, int type, @Nullable Ast origin) {
    int target = emitter.temporary();
    emitter.emit(
        new Instruction.Build(target, form, List.copyOf(slots), type, emitter.site(origin)));
    return target;
  }

  private int comprehension(Ast.Comprehension comprehension) {
    if (comprehension.clauses().size() == 1
        && comprehension.clauses().getFirst() instanceof Ast.ForClause loop
        && isSame(comprehension.element(), loop.target())) {
      Instruction.Slot all = new Instruction.Slot(Offset.ANY, value(loop.iterable()), true);
      return build(Instruction.Form.SEQUENCE, List.of(all), Instruction.NONE, comprehension);
    }
    Variable collected = joined();
    emitter.write(
        collected, build(Instruction.Form.SEQUENCE, List.of(), Instruction.NONE, null), null);
    Block after = emitter.newBlock();
    clause(comprehension, 0, collected, after);
    emitter.enter(after);
    return emitter.read(collected, comprehension);
  }

  /** {@code [x for x in items]} is the items. */
  private static boolean isSame(Ast element, Ast target) {
    return element instanceof Ast.Name one
        && target instanceof Ast.Name other
        && one.id().equals(other.id());
  }

  private void clause(Ast.Comprehension comprehension, int at, Variable collected, Block done) {
    if (at == comprehension.clauses().size()) {
      int element = value(comprehension.element());
      Instruction.Slot slot = new Instruction.Slot(Offset.ANY, element, false);
      int all = build(Instruction.Form.SEQUENCE, List.of(slot), Instruction.NONE, null);
      int before = emitter.read(collected, null);
      emitter.write(collected, emitter.operate("either", List.of(before, all), null), null);
      emitter.jump(done);
      return;
    }
    switch (comprehension.clauses().get(at)) {
      case Ast.ForClause loop -> {
        int iterable = value(loop.iterable());
        Block head = emitter.newBlock();
        Block body = emitter.newBlock();
        emitter.jump(head);
        emitter.enter(head);
        emitter.close(new Terminator.Choice(List.of(body, done)));
        emitter.enter(body);
        assign(loop.target(), element(iterable, false, null));
        clause(comprehension, at + 1, collected, head);
      }
      case Ast.IfClause test -> {
        Block body = emitter.newBlock();
        context.conditions().branch(test.test(), body, done);
        emitter.enter(body);
        clause(comprehension, at + 1, collected, done);
      }
      default -> clause(comprehension, at + 1, collected, done);
    }
  }

  /** One element of an iteration over {@code iterable}. */
  int element(int iterable, boolean keys, @Nullable Ast origin) {
    int target = emitter.temporary();
    emitter.emit(new Instruction.Element(target, iterable, keys, emitter.site(origin)));
    return target;
  }

  private int element(Ast.Element element) {
    List<Integer> parts = new ArrayList<>();
    if (element.name() != null) {
      parts.add(value(element.name()));
    }
    parts.addAll(values(element.attributes()));
    parts.addAll(values(element.children()));
    return emitter.operate("element", parts, element);
  }

  private int attribute(Ast.Attribute attribute) {
    return attribute.value() == null
        ? emitter.literal(null, attribute)
        : emitter.operate("cast", List.of(value(attribute.value())), attribute);
  }

  int closure(Ast.Function function) {
    for (Ast modifier : function.modifiers()) {
      if (modifier instanceof Ast.Annotation annotation && annotation.arguments() != null) {
        values(annotation.arguments());
      }
    }
    FunctionIr ir = context.unit().function(function);
    context.unit().enqueue(ir);
    int target = emitter.temporary();
    emitter.emit(new Instruction.Closure(target, ir, emitter.site(function)));
    return target;
  }

  private int other(Ast.Other other) {
    return operate("other", other.parts(), other);
  }

  private int operate(String operator, List<? extends Ast> operands, @Nullable Ast origin) {
    return emitter.operate(operator, values(operands), origin);
  }

  private List<Integer> values(List<? extends Ast> nodes) {
    List<Integer> values = new ArrayList<>();
    for (Ast node : nodes) {
      values.add(value(node));
    }
    return values;
  }

  /** A field of a class receives its initial value. */
  void field(Variable holder, Ast.VarDecl field) {
    if (field.value() == null) {
      return;
    }
    int object = emitter.read(holder, null);
    int value = value(field.value());
    Offset offset = Offset.field(UnitLowering.simpleName(field.target()));
    emitter.emit(
        new Instruction.Update(
            object, offset, Instruction.NONE, value, emitter.site(field.target())));
  }

  private Variable joined() {
    return context.unit().variables().synthetic("either", emitter.function());
  }
}
