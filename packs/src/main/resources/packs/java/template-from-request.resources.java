package letters;

import io.quarkus.qute.Engine;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@Path("/preview")
class Preview {
  @GET
  public String show(@QueryParam("text") String text) {
    Engine engine = Engine.builder().addDefaults().build();
    // ruleid: java.template-from-request
    return engine.parse(text).render();
  }

  @GET
  @Path("greeting")
  public String greet(@QueryParam("name") String name) {
    Engine engine = Engine.builder().addDefaults().build();
    // ok: java.template-from-request
    return engine.parse("Hello {name}").data("name", name).render();
  }
}
