package shop.parcels;

import io.micronaut.http.annotation.Delete;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Path("/parcels")
class Parcels {
  @GET
  @Path("/{id}")
  @PermitAll
  // ok: java.deletion-open-to-everybody
  public Object one(@PathParam("id") long id) {
    return Store.one(id);
  }

  @DELETE
  @Path("/{id}")
  @PermitAll
  // ruleid: java.deletion-open-to-everybody
  public void remove(@PathParam("id") long id) {
    Store.remove(id);
  }

  @DELETE
  @Path("/all")
  @RolesAllowed("admin")
  // ok: java.deletion-open-to-everybody
  public void removeAll() {
    Store.removeAll();
  }
}

class Labels {
  @Delete("/labels/{id}")
  @Secured(SecurityRule.IS_ANONYMOUS)
  // ruleid: java.deletion-open-to-everybody
  void remove(long id) {
    Store.remove(id);
  }

  @Delete("/labels/old/{id}")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  // ok: java.deletion-open-to-everybody
  void removeOld(long id) {
    Store.remove(id);
  }

  @PreAuthorize("permitAll()")
  @DeleteMapping("/labels/new/{id}")
  // ruleid: java.deletion-open-to-everybody
  void removeNew(@PathVariable long id) {
    Store.remove(id);
  }
}
