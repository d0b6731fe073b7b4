package dev.countersign.flow.program;

import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.UnitIr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which types of Go satisfy which interfaces: those with methods of all its names, as nothing in
 * the code says it.
 */
final class Conformance {
  private final Map<ClassIr, Set<String>> interfaces = new HashMap<>();
  private final Map<String, Set<ClassIr>> byMethod = new HashMap<>();

  /**
   * @param parts those of a type that stand in other files
   * @param embedded the types that one embeds
   */
  Conformance(
      List<UnitIr> units,
      Function<ClassIr, List<ClassIr>> parts,
      Function<ClassIr, List<ClassIr>> embedded) {
    for (UnitIr unit : units) {
      for (ClassIr type : unit.classes()) {
        Set<String> written = names(type, true);
        if (written.isEmpty() && !names(type, false).isEmpty()) {
          interfaces.put(type, names(type, false));
        }
        Set<ClassIr> all = new LinkedHashSet<>(List.of(type));
        for (Deque<ClassIr> open = new ArrayDeque<>(all); !open.isEmpty(); ) {
          ClassIr next = open.remove();
          Stream.concat(parts.apply(next).stream(), embedded.apply(next).stream())
              .filter(all::add)
              .forEach(open::add);
        }
        all.forEach(part -> names(part, true).forEach(name -> owners(name).add(type)));
      }
    }
  }

  private Set<ClassIr> owners(String method) {
    return byMethod.computeIfAbsent(method, _ -> new LinkedHashSet<>());
  }

  private static Set<String> names(ClassIr type, boolean written) {
    return type.members().stream()
        .filter(method -> method.blocks().isEmpty() != written)
        .map(FunctionIr::name)
        .collect(Collectors.toSet());
  }

  /** Every interface with every type that satisfies it; of several parts of a type, one. */
  void forEach(BiConsumer<ClassIr, ClassIr> found) {
    interfaces.forEach((face, names) -> {
      Set<ClassIr> fitting = null;
      for (String name : names) {
        Set<ClassIr> having = byMethod.getOrDefault(name, Set.of());
        if (fitting == null) {
          fitting = new LinkedHashSet<>(having);
        } else {
          fitting.retainAll(having);
        }
      }
      Set<String> told = new HashSet<>();
      for (ClassIr type : fitting == null ? Set.<ClassIr>of() : fitting) {
        String path = type.file().path();
        if (told.add(path.substring(0, path.lastIndexOf('/') + 1) + type.name())) {
          found.accept(face, type);
        }
      }
    });
  }
}
