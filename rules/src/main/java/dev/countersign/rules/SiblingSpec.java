package dev.countersign.rules;

import java.util.Optional;

/**
 * {@code mode: siblings}: what like code has, each of it should have.
 *
 * <p>After Engler, Chen, Hallem, Chou and Chelf, "Bugs as deviant behavior: a general approach to
 * inferring errors in systems code", SOSP 2001.
 *
 * @param members the like code, such as the handlers of an application; those of one class or file
 *     are compared
 * @param graver those of the members that are compared among themselves where all together tell
 *     nothing, such as handlers that write beside many that anybody may read
 * @param guards what most of them have: inside themselves, or around them
 * @param guardsOfAll what guards every member of the file in which it stands
 * @param alike a metavariable: members are compared where it stands for the same, such as the
 *     stored thing that they touch; what one of them checks the others are then asked about
 */
public record SiblingSpec(
    Formula members, Formula graver, Formula guards, Formula guardsOfAll, Optional<String> alike) {}
