package shop.login;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Login extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    // ruleid: java.password-in-address
    String password = request.getParameter("password");
    // ok: java.password-in-address
    String user = request.getParameter("user");
    check(user, password);
  }

  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    // ok: java.password-in-address
    check(request.getParameter("user"), request.getParameter("password"));
  }

  @GetMapping("/login")
  // ruleid: java.password-in-address
  String login(@RequestParam String user, @RequestParam("passwd") String secret) {
    return "home";
  }

  @GetMapping("/sign-in")
  // ruleid: java.password-in-address
  String signIn(@RequestParam String user, @RequestParam String password) {
    return "home";
  }

  @PostMapping("/login")
  // ok: java.password-in-address
  String loginPosted(@RequestParam String user, @RequestParam String password) {
    return "home";
  }

  @GetMapping("/reset")
  // ok: java.password-in-address
  String reset(@RequestParam String passwordHint) {
    return "home";
  }
}
