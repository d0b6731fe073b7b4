package dev.countersign.packs;

import dev.countersign.rules.Edit;
import java.util.List;
import java.util.Map;

/** Code said in another way: it does the same, so the same is right and wrong with it. */
interface Rewrite {
  /** Every way there is. */
  List<Rewrite> ALL =
      List.of(
          new Renamed(),
          new Nested(),
          new Enclosed(),
          new Asynchronous(),
          new BuiltOtherwise(),
          new Extracted(Extracted.To.VARIABLE),
          new Extracted(Extracted.To.FUNCTION),
          new Extracted(Extracted.To.FILE));

  /**
   * What it comes to.
   *
   * @param edits of the file; none where this way does not exist
   * @param others further files by their names
   */
  record Result(List<Edit> edits, Map<String, String> others) {
    static Result of(List<Edit> edits) {
      return new Result(edits, Map.of());
    }
  }

  /** The code said in this way. */
  Result of(Original original);
}
