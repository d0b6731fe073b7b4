package notes;

import java.security.Principal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/notes")
class NoteController {
  private final NoteRepository notes;
  private final PageRepository pages;

  NoteController(NoteRepository notes, PageRepository pages) {
    this.notes = notes;
    this.pages = pages;
  }

  @GetMapping("/{id}")
  Note show(@PathVariable Long id, Principal principal) {
    // ruleid: java.record-without-the-owner-others-ask-for
    return notes.findById(id).orElseThrow();
  }

  @DeleteMapping("/{id}")
  void remove(@PathVariable Long id, Principal principal) {
    // ok: java.record-without-the-owner-others-ask-for
    Note note = notes.findById(id).orElseThrow();
    if (!note.getOwner().equals(principal.getName())) {
      throw new AccessDeniedException("not yours");
    }
    notes.delete(note);
  }

  @GetMapping("/any/{id}")
  @PreAuthorize("hasRole('AUDITOR')")
  Note audit(@PathVariable Long id) {
    // ok: java.record-without-the-owner-others-ask-for
    return notes.findById(id).orElseThrow();
  }

  @GetMapping("/pages/{id}")
  Page page(@PathVariable Long id) {
    // ok: java.record-without-the-owner-others-ask-for
    return pages.findById(id).orElseThrow();
  }
}
