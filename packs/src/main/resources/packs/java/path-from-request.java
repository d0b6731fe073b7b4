package shop.files;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.SystemFile;
import io.vertx.ext.web.RoutingContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;
import org.springframework.core.io.FileSystemResource;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

class FileController {
  private static final java.nio.file.Path BASE = Paths.get("/srv/files").toAbsolutePath();

  @GetMapping("/download")
  void download(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = request.getParameter("name");
    File file = new File("/srv/files", name);
    // ruleid: java.path-from-request
    try (FileInputStream in = new FileInputStream(file)) {
      in.transferTo(response.getOutputStream());
    }
  }

  @GetMapping("/read")
  String read(@RequestParam String name) throws IOException {
    // ruleid: java.path-from-request
    return Files.readString(Paths.get("/srv/files/" + name));
  }

  @GetMapping("/resource/{name}")
  FileSystemResource resource(@PathVariable String name) {
    // ruleid: java.path-from-request
    return new FileSystemResource("/srv/files/" + name);
  }

  @GetMapping("/resolved")
  String resolved(@RequestParam String name) throws IOException {
    java.nio.file.Path file = BASE.resolve(name).normalize();
    if (!file.startsWith(BASE)) {
      throw new IllegalArgumentException("outside");
    }
    // ok: java.path-from-request
    return Files.readString(file);
  }

  @DeleteMapping("/canonical")
  void canonical(@RequestParam String name) throws IOException {
    File file = new File("/srv/files", name);
    if (!file.getCanonicalPath().startsWith("/srv/files/")) {
      return;
    }
    // ok: java.path-from-request
    new FileInputStream(file).close();
  }

  @GetMapping("/canonical-text")
  String canonicalText(@RequestParam String name) throws IOException {
    File file = new File("/srv/files", name);
    String canonical = file.getCanonicalPath();
    if (!canonical.startsWith("/srv/files/")) {
      throw new IllegalArgumentException("outside");
    }
    // ok: java.path-from-request
    return new String(new FileInputStream(file).readAllBytes());
  }

  @GetMapping("/own")
  byte[] own(@CurrentUsername String username) throws IOException {
    // ok: java.path-from-request
    return Files.readAllBytes(BASE.resolve(username + ".pdf"));
  }

  @GetMapping("/by-id")
  byte[] byId(@RequestParam long id) throws IOException {
    // ok: java.path-from-request
    return Files.readAllBytes(BASE.resolve("document-" + id + ".pdf"));
  }

  @GetMapping("/base-name")
  byte[] baseName(@RequestParam String name) throws IOException {
    // ok: java.path-from-request
    return Files.readAllBytes(BASE.resolve(Paths.get(name).getFileName()));
  }

  @GetMapping("/refused")
  byte[] refused(@RequestParam String name) throws IOException {
    String file = "document_" + name + ".txt";
    if (file.contains(Names.TOP_PATH) || file.contains("/") || file.contains("\\")) {
      throw new IllegalArgumentException("name");
    }
    // ok: java.path-from-request
    return Files.readAllBytes(BASE.resolve(file));
  }

  @GetMapping("/twice")
  boolean twice(@RequestParam String name) {
    File file = new File("/srv/documents", name);
    // ruleid: java.path-from-request
    return file.exists() && file.isFile();
  }
}

@Path("/documents")
class DocumentResource {
  @GET
  @Path("{name}")
  public byte[] get(@PathParam("name") String name) throws IOException {
    // ruleid: java.path-from-request
    return Files.readAllBytes(java.nio.file.Path.of("/srv/documents", name));
  }
}

class Archive {
  byte[] load(String name) throws IOException {
    // ruleid: java.path-from-request
    return Files.readAllBytes(java.nio.file.Path.of("/srv/archive", name));
  }

  byte[] given(java.nio.file.Path file) throws IOException {
    // ok: java.path-from-request
    return Files.readAllBytes(file);
  }

  byte[] known(File file) throws IOException {
    // ok: java.path-from-request
    return new FileInputStream(file).readAllBytes();
  }
}

class Attachments {
  private static final java.util.Set<String> KNOWN = java.util.Set.of("terms.pdf", "prices.pdf");

  byte[] read(HttpServletRequest request) throws IOException {
    if (!KNOWN.contains(request.getParameter("file"))) {
      return new byte[0];
    }
    // ok: java.path-from-request
    return Files.readAllBytes(Paths.get("/srv/attachments", request.getParameter("file")));
  }
}

class StoredResource {
  @GET
  @Path("stored/{name}")
  public byte[] get(@PathParam("name") String name) throws IOException {
    Document document = client.get(Document.class, name);
    // ok: java.path-from-request
    return Files.readAllBytes(java.nio.file.Path.of(document.getLocation()));
  }
}

class RouterFiles {
  void vertx(RoutingContext context) {
    // ruleid: java.path-from-request
    context.response().sendFile("files/" + context.pathParam("name"));
    // ok: java.path-from-request
    context.response().sendFile("files/" + Integer.parseInt(context.pathParam("page")) + ".pdf");
  }

  @Get("/manuals/{name}")
  SystemFile manual(String name) {
    // ruleid: java.path-from-request
    return new SystemFile(new File("/srv/manuals", name));
  }
}

@Path("/pictures/{shop}")
class PictureResource {
  @GET
  @Path("{kind: logo|background}")
  public byte[] ofKind(@PathParam("kind") String kind, @PathParam("shop") String shop) throws IOException {
    // ok: java.path-from-request
    Files.size(java.nio.file.Path.of("/srv/pictures", kind));
    // ruleid: java.path-from-request
    return Files.readAllBytes(java.nio.file.Path.of("/srv/pictures", shop));
  }

  @GET
  @Path("{id: [a-z0-9\\-]+}/data")
  public byte[] data(@PathParam("id") String id, @QueryParam("size") String size) throws IOException {
    // ok: java.path-from-request
    Files.size(java.nio.file.Path.of("/srv/pictures", id));
    // ruleid: java.path-from-request
    return Files.readAllBytes(java.nio.file.Path.of("/srv/pictures", size));
  }

  @GET
  @Path("{rest: .+}")
  public byte[] rest(@PathParam("rest") String rest) throws IOException {
    // ruleid: java.path-from-request
    return Files.readAllBytes(java.nio.file.Path.of("/srv/pictures", rest));
  }
}

class Certificates {
  byte[] of(HttpServletRequest request) throws Exception {
    URI address = new URI(request.getParameter("server"));
    // ok: java.path-from-request
    byte[] own = Files.readAllBytes(Paths.get("/srv/certificates", address.getHost(), "ca.pem"));
    // ruleid: java.path-from-request
    byte[] other = Files.readAllBytes(Paths.get("/srv/certificates" + address.getPath()));
    return own.length > 0 ? own : other;
  }
}

class Downloads extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
    // ok: java.path-from-request
    Files.copy(Paths.get("/srv/terms.pdf"), response.getOutputStream());
    // ruleid: java.path-from-request
    Files.copy(Paths.get(request.getParameter("file")), response.getOutputStream());
  }

  void send(Path file, OutputStream out) throws Exception {
    // ok: java.path-from-request
    Files.copy(Paths.get("/srv/terms.pdf"), out);
  }
}
