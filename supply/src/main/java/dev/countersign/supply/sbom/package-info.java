/** Bills of materials: CycloneDX and SPDX, out and in. */
@NullMarked
package dev.countersign.supply.sbom;

import org.jspecify.annotations.NullMarked;
