package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Settings;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.match.SinkPoint;
import dev.countersign.rules.names.Constant;

/**
 * Lists whose first element tells what becomes of the others: a program, before its arguments.
 *
 * @param settings say of which rules, and behind what the rest is harmless
 */
record Beginnings(Settings settings) {
  private static final String ASKED =
      "Is what begins the list the same for everybody, and harmless with anything behind it?";

  /** Whether the sink minds how a list begins. */
  boolean count(SinkPoint sink) {
    return sink.sink().parts().isEmpty() && settings.mindsFirst(sink.rule());
  }

  /** What of {@code list} the sink minds. */
  Taints minded(SinkPoint sink, Value list) {
    Value placed = list.parts().get(Offset.slot(0));
    Value first = placed == null ? list.read(Offset.slot(0)) : placed;
    if (first.constant() instanceof Constant.Text(String text)) {
      boolean safe = (settings.safeBehind(text) & sink.rule()) != 0;
      return safe ? list.taints() : list.gather();
    }
    boolean begins = placed != null || list.size() > 0;
    return begins && first.gather().only(sink.rule()).settled().isEmpty()
        ? list.taints().and(first.gather()).and(asked(sink, list.gather()))
        : list.gather();
  }

  /** It is not known what the beginning does with the rest. */
  private static Taints asked(SinkPoint sink, Taints rest) {
    Site site = new Site(sink.file(), sink.start(), sink.end());
    return rest.moved(new Trace.Step(site, new Note(Note.Kind.TESTED, ASKED, sink.rule())));
  }
}
