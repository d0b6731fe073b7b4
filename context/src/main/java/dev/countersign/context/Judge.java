package dev.countersign.context;

import dev.countersign.context.injection.Instructions;
import dev.countersign.context.text.Document;
import dev.countersign.context.text.Oddity;
import dev.countersign.context.unicode.Direction;
import dev.countersign.context.unicode.Disguises;
import dev.countersign.context.unicode.HiddenMessage;
import dev.countersign.context.unicode.InvisibleNames;
import dev.countersign.context.unicode.Lookalikes;
import dev.countersign.rules.Prefilter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The questions that this module puts to a text, each with the words it needs. */
enum Judge {
  /** Code shown in another order than it runs in. */
  DIRECTION(Direction.words(), Direction::judge),
  /** Names that look like other names. */
  LOOKALIKES(Lookalikes.words(), Lookalikes::judge),
  /** Names with something that is not seen. */
  INVISIBLE_NAMES(InvisibleNames.words(), InvisibleNames::judge),
  /** Code that is not found by what it does. */
  DISGUISES(Disguises.words(), Disguises::judge),
  /** Messages that are not seen. */
  HIDDEN_MESSAGES(HiddenMessage.words(), HiddenMessage::judge),
  /** Text that commands an assistant. */
  INSTRUCTIONS(Instructions.words(), Instructions::judge);

  private final Prefilter prefilter;
  private final Function<Document, List<Oddity>> judge;

  Judge(Set<String> words, Function<Document, List<Oddity>> judge) {
    this.prefilter = new Prefilter(List.of(words));
    this.judge = judge;
  }

  /** What rules call it. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Prefilter prefilter() {
    return prefilter;
  }

  List<Oddity> judge(Document document) {
    return judge.apply(document);
  }
}
