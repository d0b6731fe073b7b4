/** JavaScript and TypeScript, with JSX: one lowering for both. */
@NullMarked
package dev.countersign.syntax.ecmascript;

import org.jspecify.annotations.NullMarked;
