import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.util.HtmlUtils;

@RestController
class Greetings {
  @GetMapping("/hello")
  public String hello(@RequestParam String name) {
    // ruleid: java.text-answer-from-request
    return "Hello, " + name;
  }

  @GetMapping("/found")
  public ResponseEntity<String> found(@RequestParam String term) {
    // ruleid: java.text-answer-from-request
    return ResponseEntity.ok("Nothing found for " + term);
  }

  @GetMapping(value = "/plain", produces = MediaType.TEXT_PLAIN_VALUE)
  public String plain(@RequestParam String name) {
    // ok: java.text-answer-from-request
    return "Hello, " + name;
  }

  @GetMapping("/encoded")
  public String encoded(@RequestParam String name) {
    // ok: java.text-answer-from-request
    return "Hello, " + HtmlUtils.htmlEscape(name);
  }

  @GetMapping("/page")
  public String page(@RequestParam int number) {
    // ok: java.text-answer-from-request
    return "Page " + number;
  }

  @ShopEndpoint("/composed")
  public ResponseEntity<String> composed(@RequestParam String term) {
    // ruleid: java.text-answer-from-request
    return new ResponseEntity<String>("Nothing found for " + term, HttpStatus.OK);
  }

  @ShopEndpoint("/counted")
  public ResponseEntity<String> counted(@RequestParam String term) {
    // ok: java.text-answer-from-request
    return new ResponseEntity<String>("Letters: " + term.length(), HttpStatus.OK);
  }
}

@Path("/parcels")
class ParcelResource {
  record Parcel(String code) {}

  @POST
  public Response add(Parcel parcel) {
    // ok: java.text-answer-from-request
    return Response.created(URI.create("/parcels/" + parcel.code())).build();
  }

  @POST
  @Path("/echo")
  public Response echo(Parcel parcel) {
    // ruleid: java.text-answer-from-request
    return Response.ok(parcel.code()).build();
  }
}
