package shop.invoices;

import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.*;

@Entity
class Invoice {
  @Id private Long id;
  private String owner;
  private long total;
}

@Entity
class Rate {
  @Id private Long id;
  private double factor;
}

@RestController
class InvoiceController {
  private final InvoiceRepository invoices;

  @GetMapping("/invoices/{id}")
  Invoice show(@PathVariable Long id) {
    // ruleid: java.record-by-id-alone
    return invoices.findById(id).orElseThrow();
  }

  @GetMapping("/own/{id}")
  Invoice showOwn(@PathVariable Long id, Principal principal) {
    // ok: java.record-by-id-alone
    return invoices.findByIdAndOwner(id, principal.getName()).orElseThrow();
  }

  @GetMapping("/compared/{id}")
  Invoice showCompared(@PathVariable Long id, Principal principal) {
    // ok: java.record-by-id-alone
    Invoice invoice = invoices.findById(id).orElseThrow();
    if (!invoice.getOwner().equals(principal.getName())) {
      throw new NotFound();
    }
    return invoice;
  }

  @GetMapping("/all/{id}")
  @PreAuthorize("hasRole('CLERK')")
  Invoice showAny(@PathVariable Long id) {
    // ok: java.record-by-id-alone
    return invoices.findById(id).orElseThrow();
  }

  void nightly(Long id) {
    // ok: java.record-by-id-alone
    invoices.findById(id).ifPresent(this::remind);
  }
}
