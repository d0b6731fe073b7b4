package files;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.File;

@Path("/downloads")
class Downloads {
  @GET
  public Response download(@QueryParam("name") String name) {
    // ruleid: java.path-from-request
    return Response.ok(new File("/srv/downloads/" + name)).build();
  }

  @GET
  @Path("named")
  public Response named(@QueryParam("name") String name) {
    File file = new File("/srv/downloads", name);
    // ruleid: java.path-from-request
    return Response.ok(file, "application/octet-stream").build();
  }

  @GET
  @Path("terms")
  public Response terms() {
    // ok: java.path-from-request
    return Response.ok(new File("/srv/downloads/terms.pdf")).build();
  }
}

@Path("/images")
class Images {
  @POST
  @Consumes("image/*")
  public Response keep(@QueryParam("name") String name, File body) throws IOException {
    // ok: java.path-from-request
    try (InputStream in = new FileInputStream(body)) {
      // ruleid: java.path-from-request
      Files.copy(in, Paths.get("/srv/images", name));
    }
    return Response.ok().build();
  }
}
