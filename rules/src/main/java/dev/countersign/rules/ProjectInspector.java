package dev.countersign.rules;

/**
 * A kind of inspection of all files together, named by rules of {@code languages: [project]} as
 * {@code inspect: NAME}. Found and written as an {@link Inspector} is.
 */
public interface ProjectInspector {
  /** The name after {@code inspect:}. */
  String name();

  /**
   * Makes an inspection ready.
   *
   * @throws IllegalArgumentException when the parameters are wrong; the message is for the author
   *     of the rule
   */
  ProjectInspection inspection(Parameters with);
}
