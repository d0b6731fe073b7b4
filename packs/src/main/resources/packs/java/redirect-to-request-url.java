package shop.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Redirects {
  void login(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // ruleid: java.redirect-to-request-url
    response.sendRedirect(request.getParameter("next"));
  }

  @GetMapping("/go")
  String go(@RequestParam String url) {
    // ruleid: java.redirect-to-request-url
    return "redirect:" + url;
  }

  void local(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String next = request.getParameter("next");
    if (next.startsWith("/") && !next.startsWith("//")) {
      // ok: java.redirect-to-request-url
      response.sendRedirect(next);
    }
  }

  @GetMapping("/item")
  String item(@RequestParam String id) {
    // ok: java.redirect-to-request-url
    return "redirect:/items/" + id;
  }

  void fixed(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // ok: java.redirect-to-request-url
    response.sendRedirect("/search?q=" + request.getParameter("q"));
    // ok: java.redirect-to-request-url
    response.sendRedirect(request.getContextPath() + "/items/" + request.getParameter("id") + "?from=" + request.getParameter("from"));
    // ok: java.redirect-to-request-url
    response.sendRedirect(String.format("%s/items/%s", request.getContextPath(), request.getParameter("id")));
    // ruleid: java.redirect-to-request-url
    response.sendRedirect("https://" + request.getParameter("shop") + ".example.com/items");
  }
}

class AfterSlash {
  void forth(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String next = request.getParameter("next");
    if (next.startsWith("/")) {
      // ruleid: java.redirect-to-request-url
      response.sendRedirect(next);
    }
  }

  void back(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String next = request.getParameter("next");
    if (next.startsWith("/") && !next.startsWith("//")) {
      // ok: java.redirect-to-request-url
      response.sendRedirect(next);
    }
  }
}

class Routes {
  void javalin(Javalin app) {
    app.get("/signed-in", context -> {
      // ruleid: java.redirect-to-request-url
      context.redirect(context.queryParam("next"));
    });
    app.get("/orders/{id}", context -> {
      // ok: java.redirect-to-request-url
      context.redirect("/shop/orders/" + context.pathParam("id"));
    });
  }

  void handler(Context context) {
    // ruleid: java.redirect-to-request-url
    context.redirect(context.formParam("back"));
    // ok: java.redirect-to-request-url
    context.redirect("/");
  }

  @Get("/leave")
  HttpResponse<?> leave(@QueryValue String target) {
    // ruleid: java.redirect-to-request-url
    return HttpResponse.redirect(URI.create(target));
  }
}

class Leaving {
  @GetMapping("/leave")
  org.springframework.http.ResponseEntity<Void> leave(@RequestParam String to) {
    // ruleid: java.redirect-to-request-url
    return org.springframework.http.ResponseEntity.status(302).header("Location", to).build();
  }

  @GetMapping("/home")
  org.springframework.http.ResponseEntity<Void> home(@RequestParam int page) {
    // ok: java.redirect-to-request-url
    return org.springframework.http.ResponseEntity.status(302).header("Location", "/home/" + page).build();
  }
}
