/** JSON, YAML, TOML and XML as one tree of values that know where they were written. */
@NullMarked
package dev.countersign.supply.data;

import org.jspecify.annotations.NullMarked;
