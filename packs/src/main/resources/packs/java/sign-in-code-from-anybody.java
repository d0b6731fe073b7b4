package login;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
class Callback {
  private final RestTemplate http;
  private final String secret;

  Callback(RestTemplate http, String secret) {
    this.http = http;
    this.secret = secret;
  }

  @GetMapping("/login/oauth2/code")
  String finish(@RequestParam String code, HttpSession session) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("grant_type", "authorization_code");
    form.add("code", code);
    form.add("client_secret", secret);
    // ruleid: java.sign-in-code-from-anybody
    Map<?, ?> answer = http.postForObject("https://id.example.com/token", form, Map.class);
    session.setAttribute("access", answer.get("access_token"));
    return "redirect:/";
  }

  @GetMapping("/login/oauth2/checked")
  String finishChecked(@RequestParam String code, @RequestParam String state, HttpSession session) {
    if (!state.equals(session.getAttribute("state"))) {
      return "redirect:/login";
    }
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("grant_type", "authorization_code");
    form.add("code", code);
    // ok: java.sign-in-code-from-anybody
    Map<?, ?> answer = http.postForObject("https://id.example.com/token", form, Map.class);
    session.setAttribute("access", answer.get("access_token"));
    return "redirect:/";
  }

  @GetMapping("/countries")
  Map<?, ?> countries(@RequestParam String code) {
    // ok: java.sign-in-code-from-anybody
    return http.postForObject("https://data.example.com/countries", code, Map.class);
  }
}
