/** Whom the user's own package clients ask, as their settings say; nothing is asked here. */
@NullMarked
package dev.countersign.supply.client;

import org.jspecify.annotations.NullMarked;
