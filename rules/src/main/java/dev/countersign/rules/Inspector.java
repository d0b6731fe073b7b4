package dev.countersign.rules;

/**
 * A kind of inspection that rules may name: {@code mode: inspect}, {@code inspect: NAME}. It finds
 * what patterns cannot say; everything else about a finding is in the rule.
 *
 * <p>Found by {@link java.util.ServiceLoader}; annotate the class with {@code
 * AutoService(Inspector.class)}. Pure: no file, clock, network, thread or static state.
 */
public interface Inspector {
  /** The name after {@code inspect:}. */
  String name();

  /**
   * Makes an inspection ready.
   *
   * @throws IllegalArgumentException when the parameters are wrong; the message is for the author
   *     of the rule
   */
  Inspection inspection(Parameters with);
}
