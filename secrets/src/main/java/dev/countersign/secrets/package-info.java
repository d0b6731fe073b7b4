/** Credentials in text. Bytes in, values out. */
@NullMarked
package dev.countersign.secrets;

import org.jspecify.annotations.NullMarked;
