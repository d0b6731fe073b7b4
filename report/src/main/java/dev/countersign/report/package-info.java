/** Text, JSON, SARIF, Markdown, JUnit. */
@NullMarked
package dev.countersign.report;

import org.jspecify.annotations.NullMarked;
