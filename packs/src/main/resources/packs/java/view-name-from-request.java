package shop.pages;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;

@Controller
class Pages {
  private static final Map<String, String> HELP = Map.of("de", "help/de", "en", "help/en");

  @GetMapping("/welcome")
  String welcome(@RequestParam String lang, Model model) {
    // ruleid: java.view-name-from-request
    return "user/" + lang + "/welcome";
  }

  @RequestMapping("/fragments")
  public String fragment(@RequestParam String section) {
    String view = "parts :: " + section;
    // ruleid: java.view-name-from-request
    return view;
  }

  @GetMapping("/help")
  String help(@RequestParam String lang) {
    // ok: java.view-name-from-request
    return HELP.getOrDefault(lang, "help/en");
  }

  @GetMapping("/theme")
  String theme(@RequestParam String theme) {
    if (theme.equals("dark") || theme.equals("light")) {
      // ok: java.view-name-from-request
      return "themes/" + theme;
    }
    // ok: java.view-name-from-request
    return "themes/light";
  }

  @GetMapping("/search")
  String search(@RequestParam String text) {
    // ok: java.view-name-from-request
    return "redirect:/items?text=" + text;
  }

  @GetMapping("/orders/{id}")
  String order(@PathVariable long id) {
    // ok: java.view-name-from-request
    return "orders/" + id;
  }

  @GetMapping("/echo")
  @ResponseBody
  String echo(@RequestParam String text) {
    // ok: java.view-name-from-request
    return "you said " + text;
  }
}

@RestController
class Answers {
  @GetMapping("/name")
  String name(@RequestParam String name) {
    // ok: java.view-name-from-request
    return "hello " + name;
  }
}
