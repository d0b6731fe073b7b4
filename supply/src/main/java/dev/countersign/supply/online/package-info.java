/**
 * The network: registries and those who know packages. The only package that opens a connection,
 * and only when a command was given {@code --online}.
 */
@NullMarked
package dev.countersign.supply.online;

import org.jspecify.annotations.NullMarked;
