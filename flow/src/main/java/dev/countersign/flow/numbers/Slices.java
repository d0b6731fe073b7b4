package dev.countersign.flow.numbers;

import dev.countersign.syntax.Ast;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long slices and arrays are where they are made. */
record Slices(Arithmetic arithmetic) {
  record Size(Quantity length, Quantity capacity) {
    static Size of(Quantity number) {
      return new Size(number, number);
    }
  }

  /** Of a variable that is declared with a type, or bound to a value, or both. */
  Optional<Size> size(Ast.@Nullable Expr type, Ast.@Nullable Expr value, Facts facts) {
    if (value != null) {
      return ofValue(value, facts);
    }
    return type instanceof Ast.TypeForm form ? ofType(form, facts) : Optional.empty();
  }

  private Optional<Size> ofType(Ast.TypeForm form, Facts facts) {
    return switch (form.form()) {
      case "[]" -> Optional.of(Size.of(Quantity.constant(BigInteger.ZERO)));
      case "[n]" -> fixed(form, facts);
      default -> Optional.empty();
    };
  }

  private Optional<Size> fixed(Ast.TypeForm form, Facts facts) {
    return form.parts().size() == 2 && form.parts().get(1) instanceof Ast.Expr count
        ? arithmetic.number(count, facts).filter(Quantity::known).map(Size::of)
        : Optional.empty();
  }

  private Optional<Size> ofValue(Ast.Expr value, Facts facts) {
    return switch (value) {
      case Ast.Call call when arithmetic.callee(call).equals("make") -> made(call, facts);
      case Ast.New literal when literal.type() instanceof Ast.TypeForm form ->
          written(form, literal.arguments(), facts);
      case Ast.Name name -> known(name.id(), facts);
      case Ast.Index index
          when index.object() instanceof Ast.Name name
              && index.indices().getFirst() instanceof Ast.Slice slice ->
          cut(name.id(), slice, facts);
      default -> Optional.empty();
    };
  }

  private Optional<Size> made(Ast.Call call, Facts facts) {
    List<Ast.Expr> arguments = call.arguments();
    if (arguments.size() < 2
        || !(arguments.getFirst() instanceof Ast.TypeForm form)
        || !form.form().equals("[]")) {
      return Optional.empty();
    }
    Optional<Quantity> length = single(arguments.get(1), facts);
    Optional<Quantity> capacity = arguments.size() == 3 ? single(arguments.get(2), facts) : length;
    return length.flatMap(from -> capacity.map(to -> new Size(from, to)));
  }

  private Optional<Quantity> single(Ast.Expr expr, Facts facts) {
    return arithmetic
        .number(expr, facts)
        .filter(number -> number.known() && !number.vague())
        .filter(number -> number.range().single().isPresent());
  }

  private Optional<Size> written(Ast.TypeForm form, List<Ast.Expr> elements, Facts facts) {
    boolean keyed = elements.stream().anyMatch(one -> one instanceof Ast.Entry);
    return switch (form.form()) {
      case "[n]" -> fixed(form, facts);
      case "[]", "[...]" ->
          keyed
              ? Optional.empty()
              : Optional.of(Size.of(Quantity.constant(BigInteger.valueOf(elements.size()))));
      default -> Optional.empty();
    };
  }

  private Optional<Size> known(String name, Facts facts) {
    return facts
        .number(Facts.length(name))
        .flatMap(length ->
            facts.number(Facts.capacity(name)).map(capacity -> new Size(length, capacity)));
  }

  private Optional<Size> cut(String name, Ast.Slice slice, Facts facts) {
    Optional<Size> whole = known(name, facts);
    Quantity zero = Quantity.constant(BigInteger.ZERO);
    Optional<Quantity> low = slice.low() == null ? Optional.of(zero) : single(slice.low(), facts);
    return whole.flatMap(all ->
        low.flatMap(from -> {
          Optional<Quantity> to =
              slice.high() == null ? Optional.of(all.length()) : single(slice.high(), facts);
          return to.flatMap(end -> {
            Quantity top =
                slice.step() == null ? all.capacity() : arithmetic.anyNumber(slice.step(), facts);
            return Arithmetic.of("-", end, from)
                .flatMap(length ->
                    Arithmetic.of("-", top, from).map(capacity -> new Size(length, capacity)));
          });
        }));
  }
}
