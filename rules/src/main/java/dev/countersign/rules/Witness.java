package dev.countersign.rules;

import java.util.Map;

/**
 * Says of what a rule found in one file whether the others bear it out. A rule names it in its
 * metadata as {@code borne-out-by: NAME}; what is not borne out is not told. Found and written as
 * an {@link Inspector} is.
 */
public interface Witness {
  /** The name after {@code borne-out-by:}. */
  String name();

  /**
   * Whether the project bears it out.
   *
   * @param captures metavariables to their texts
   */
  boolean bearsOut(Project project, Map<String, String> captures);
}
