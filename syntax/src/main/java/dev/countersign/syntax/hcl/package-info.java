/** The front end of HCL, the language of Terraform: a reader of its own that never fails. */
@NullMarked
package dev.countersign.syntax.hcl;

import org.jspecify.annotations.NullMarked;
