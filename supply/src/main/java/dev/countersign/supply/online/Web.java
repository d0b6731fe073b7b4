package dev.countersign.supply.online;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;

/**
 * Asks by HTTP: few requests at a time, with limits of time and size, again where the server says
 * later, and not again what it already said. Safe between threads.
 */
public final class Web implements AutoCloseable {
  private static final int MOST_AT_ONCE = 4;
  private static final int TRIES = 3;
  private static final int MOST_MOVES = 5;
  private static final int NOT_MODIFIED = 304;
  private static final int TOO_MANY = 429;
  private static final String GZIP = "gzip";

  private final Limits limits;
  private final HttpClient client;
  private final Optional<ReplyCache> cache;
  private final String agent;
  private final Semaphore slots = new Semaphore(MOST_AT_ONCE);

  /**
   * Limits of one request.
   *
   * @param time for the whole of it
   * @param bytes of an answer
   * @param pause before the second try; each later one is twice as long
   */
  public record Limits(Duration time, int bytes, Duration pause) {
    /** For registries. */
    public static final Limits DEFAULT =
        new Limits(Duration.ofSeconds(20), 48 << 20, Duration.ofMillis(500));
  }

  /**
   * A way out.
   *
   * @param agent how requests name this program
   * @param folder where answers are remembered; empty for nowhere
   */
  public Web(String agent, Optional<Path> folder, Limits limits) {
    this.agent = agent;
    this.limits = limits;
    this.cache = folder.map(ReplyCache::new);
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(limits.time())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * An attempt.
   *
   * @param again after how long another try may help
   * @param moved where the answer lies instead
   */
  private record Attempt(Reply reply, Optional<Duration> again, Optional<URI> moved) {
    static Attempt last(Reply reply) {
      return new Attempt(reply, Optional.empty(), Optional.empty());
    }

    static Attempt again(String why, Duration pause) {
      return new Attempt(new Reply.Failed(why), Optional.of(pause), Optional.empty());
    }
  }

  /**
   * Asks for an address, and where that one leads.
   *
   * @param headers such as credentials; they are sent to this server alone
   */
  public Reply get(URI address, Map<String, String> headers) {
    URI at = address;
    Map<String, String> with = headers;
    for (int moves = 0; moves <= MOST_MOVES; moves++) {
      Attempt attempt = tried(at, with);
      if (attempt.moved().isEmpty()) {
        return attempt.reply();
      }
      URI to = attempt.moved().get();
      with = Elsewhere.headers(at, to, with);
      at = to;
    }
    return new Reply.Failed(address.getHost() + " leads from one address to the next without end");
  }

  private Attempt tried(URI address, Map<String, String> headers) {
    Duration pause = limits.pause();
    Attempt attempt = Attempt.last(new Reply.Failed("was not tried"));
    for (int left = TRIES; left > 0; left--) {
      attempt = once(address, headers, pause);
      if (attempt.again().isEmpty() || left == 1) {
        break;
      }
      try {
        Thread.sleep(attempt.again().get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
      pause = pause.multipliedBy(2);
    }
    return attempt;
  }

  private Attempt once(URI address, Map<String, String> headers, Duration pause) {
    String host = address.getHost();
    Optional<ReplyCache.Entry> known = cache.flatMap(one -> one.find(address));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).timeout(limits.time()).header("User-Agent", agent);
    request.header("Accept-Encoding", GZIP);
    headers.forEach(request::header);
    known.ifPresent(entry -> request.header("If-None-Match", entry.tag()));
    try {
      slots.acquire();
      try {
        return read(
            address,
            client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()),
            known,
            pause);
      } finally {
        slots.release();
      }
    } catch (HttpTimeoutException e) {
      return Attempt.last(new Reply.Failed(host + " did not answer in time"));
    } catch (ConnectException e) {
      return Attempt.last(new Reply.Failed(host + " cannot be reached"));
    } catch (SSLException e) {
      return Attempt.last(new Reply.Failed(host + " shows a certificate that is not trusted"));
    } catch (IOException e) {
      return Attempt.again(host + " broke off its answer: " + e.getMessage(), pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Attempt.last(new Reply.Failed(host + ": interrupted"));
    }
  }

  private Attempt read(
      URI address,
      HttpResponse<InputStream> response,
      Optional<ReplyCache.Entry> known,
      Duration pause)
      throws IOException {
    String host = address.getHost();
    try (InputStream in = response.body()) {
      int status = response.statusCode();
      if (status == NOT_MODIFIED && known.isPresent()) {
        return Attempt.last(new Reply.Found(known.get().body(), known.get().modified()));
      }
      if (status == 200) {
        byte[] body = within(unpacked(response, in));
        if (body.length > limits.bytes()) {
          return Attempt.last(new Reply.Failed(host + " gives an answer that is too large"));
        }
        Optional<Instant> modified =
            response.headers().firstValue("Last-Modified").flatMap(Times::read);
        response
            .headers()
            .firstValue("ETag")
            .ifPresent(tag ->
                cache.ifPresent(
                    one -> one.keep(address, new ReplyCache.Entry(tag, modified, body))));
        return Attempt.last(new Reply.Found(body, modified));
      }
      if (status == 404 || status == 410) {
        return Attempt.last(new Reply.Missing());
      }
      Optional<String> location = response.headers().firstValue("Location");
      if (Elsewhere.isSaid(status) && location.isPresent()) {
        return moved(address, location.get());
      }
      String why =
          status == TOO_MANY
              ? host + " says that it was asked too often"
              : host + " answers with status " + status;
      boolean later = status == TOO_MANY || status >= 500;
      return later
          ? Attempt.again(why, after(response, pause))
          : Attempt.last(new Reply.Failed(why));
    }
  }

  private static Attempt moved(URI from, String location) {
    Reply refused = new Reply.Failed(from.getHost() + " leads to an address that is not asked");
    return new Attempt(refused, Optional.empty(), Elsewhere.next(from, location));
  }

  /** What was packed for the way; limits count what comes out. */
  private static InputStream unpacked(HttpResponse<InputStream> response, InputStream in)
      throws IOException {
    boolean packed =
        response
            .headers()
            .firstValue("Content-Encoding")
            .filter(GZIP::equalsIgnoreCase)
            .isPresent();
    return packed ? new GZIPInputStream(in) : in;
  }

  /** Reads to the end or the limit, and no longer than the time of the whole request. */
  private byte[] within(InputStream in) throws IOException {
    Thread guard =
        Thread.ofVirtual()
            .start(() -> {
              try {
                Thread.sleep(limits.time());
                in.close();
              } catch (InterruptedException | IOException e) {
                Thread.currentThread().interrupt();
              }
            });
    try {
      return in.readNBytes(limits.bytes() + 1);
    } finally {
      guard.interrupt();
    }
  }

  /** As long as the server asks for, if that is bearable. */
  private Duration after(HttpResponse<?> response, Duration pause) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(text -> text.matches("\\d{1,3}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .filter(wanted -> wanted.compareTo(limits.time()) < 0)
        .orElse(pause);
  }

  /** A segment of a path. */
  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
