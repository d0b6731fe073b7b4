package shop.files;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.File;
import java.nio.file.Paths;
import java.util.UUID;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import reactor.core.publisher.Mono;

class Uploads {
  @PostMapping("/scans")
  Mono<Void> keep(@RequestPart("scan") FilePart scan) {
    // ruleid: java.path-from-request
    return scan.transferTo(Paths.get("/srv/scans").resolve(scan.filename()));
  }

  @PostMapping("/photos")
  Mono<Void> keepPhoto(@RequestPart("photo") FilePart photo) {
    // ok: java.path-from-request
    return photo.transferTo(Paths.get("/srv/photos").resolve(UUID.randomUUID() + ".jpg"));
  }
}

@Path("/scans")
class Scans {
  @GET
  @Path("/{name}")
  public File one(@PathParam("name") String name) {
    // ruleid: java.path-from-request
    return new File("/srv/scans/" + name);
  }

  @GET
  @Path("/page/{number}")
  public File page(@PathParam("number") int number) {
    // ok: java.path-from-request
    return new File("/srv/scans/" + number);
  }
}
