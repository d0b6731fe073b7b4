package shop.search;

import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Search {
  @GetMapping("/search")
  boolean search(@RequestParam String expression, String text) {
    // ruleid: java.regex-from-request
    return Pattern.compile(expression).matcher("text").find();
  }

  @GetMapping("/quoted")
  boolean quoted(@RequestParam String term) {
    // ok: java.regex-from-request
    return Pattern.compile(Pattern.quote(term)).matcher("text").find();
  }

  @GetMapping("/mail")
  boolean mail(@RequestParam String mail) {
    // ok: java.regex-from-request
    return Pattern.compile("[^@]+@[^@]+").matcher(mail).matches();
  }
}

class Plain {
  boolean has(HttpServletRequest request, String text) {
    // ok: java.regex-from-request
    return Pattern.compile(request.getParameter("q"), Pattern.LITERAL).matcher(text).find();
  }

  boolean hasAnyCase(HttpServletRequest request, String text) {
    // ok: java.regex-from-request
    return Pattern.compile(request.getParameter("q"), Pattern.LITERAL | Pattern.CASE_INSENSITIVE).matcher(text).find();
  }
}
