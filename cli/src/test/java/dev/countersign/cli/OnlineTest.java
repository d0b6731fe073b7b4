package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that may ask, of a registry on this machine, which has the package {@code left}. */
class OnlineTest {
  @TempDir Path top;
  private final HttpServer server =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  private String out = "";

  OnlineTest() throws IOException {
    server.createContext(
        "/",
        exchange -> {
          boolean known = exchange.getRequestURI().getPath().equals("/left");
          boolean busy = exchange.getRequestURI().getPath().equals("/busy");
          byte[] body =
              "{\"name\": \"left\", \"versions\": {\"1.0.0\": {\"license\": \"MIT\"}}}"
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(known ? 200 : busy ? 403 : 404, known ? body.length : -1);
          exchange.getResponseBody().write(known ? body : new byte[0]);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private int check(String... arguments) throws IOException {
    Files.createDirectories(top.resolve("p"));
    Files.writeString(
        top.resolve("p/.npmrc"), "registry=http://localhost:" + server.getAddress().getPort());
    StringWriter printed = new StringWriter();
    List<String> all =
        new ArrayList<>(
            List.of("check", "--rules", "supply", "--no-cache", "--show", "not-checked"));
    all.addAll(List.of(arguments));
    int status =
        Countersign.run(
            new Console(
                new PrintWriter(printed, true),
                new PrintWriter(new StringWriter()),
                top.resolve("p"),
                Map.of("HOME", top.toString()),
                false,
                false),
            all.toArray(String[]::new));
    out = printed.toString();
    return status;
  }

  private void manifest(String name) throws IOException {
    Files.createDirectories(top.resolve("p"));
    Files.writeString(
        top.resolve("p/package.json"), "{\"dependencies\": {\"" + name + "\": \"1.0.0\"}}");
  }

  @Test
  void whatDoesNotExistIsProved() throws IOException {
    manifest("left");
    assertThat(check("--online")).isZero();
    manifest("right-hand");
    assertThat(check("--online")).isEqualTo(1);
    assertThat(out).contains("`right-hand` 1.0.0 cannot come in: localhost has no package");
  }

  @Test
  void whatCannotBeAskedIsNotChecked() throws IOException {
    manifest("busy");
    assertThat(check("--online")).isZero();
    assertThat(out).contains("install, licence of busy: localhost answers with status 403");
    assertThat(check("--online", "--strict")).isEqualTo(2);
    assertThat(check()).isZero();
    assertThat(out).contains("are new, given up or run code (1): needs --online");
  }

  @Test
  void anIndexOfTheProjectMayHaveIt() throws IOException {
    Files.createDirectories(top.resolve("p"));
    Files.writeString(
        top.resolve("p/requirements.txt"),
        "--extra-index-url https://packages.example.test/simple\nsome-thing-inner==1.0\n");
    Files.createDirectories(top.resolve(".config/pip"));
    Files.writeString(
        top.resolve(".config/pip/pip.conf"),
        "index-url = http://localhost:" + server.getAddress().getPort());
    check("--online");
    assertThat(out)
        .contains(
            "existence of some-thing-inner: localhost has no package of this name; the project")
        .doesNotContain("cannot come in");
  }
}
