package forum.filters;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.regex.Pattern;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

class CleanRequest extends HttpServletRequestWrapper {
  // ruleid: java.markup-removed-by-pattern
  private static final Pattern SCRIPTS = Pattern.compile("<script[^>]*>.*?</script>", Pattern.CASE_INSENSITIVE);
  // ok: java.markup-removed-by-pattern
  private static final Pattern SPACES = Pattern.compile("\\s+");

  CleanRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getParameter(String name) {
    String value = super.getParameter(name);
    return value == null ? null : SPACES.matcher(SCRIPTS.matcher(value).replaceAll("")).replaceAll(" ");
  }
}

class Comments {
  private static final PolicyFactory POLICY = Sanitizers.FORMATTING.and(Sanitizers.LINKS);

  String stripped(String text) {
    // ruleid: java.markup-removed-by-pattern
    return text.replaceAll("(?i)<script>", "");
  }

  String folder(String name) {
    // ruleid: java.markup-removed-by-pattern
    return name.replace("../", "");
  }

  String greeting() {
    String text = "Hello<br>";
    // ok: java.markup-removed-by-pattern
    return text.replaceAll("(?i)<script>", "");
  }

  String clean(String text) {
    // ok: java.markup-removed-by-pattern
    String plain = text.replaceAll("\\s{2,}", " ");
    return POLICY.sanitize(plain);
  }

  String label(String key) {
    // ok: java.markup-removed-by-pattern
    return key.replace("script", "Script");
  }
}
