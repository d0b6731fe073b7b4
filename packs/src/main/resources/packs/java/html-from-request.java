package shop.pages;

import io.javalin.http.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

class Greeting extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = request.getParameter("name");
    response.setContentType("text/html");
    PrintWriter out = response.getWriter();
    // ruleid: java.html-from-request
    out.println("<h1>Hello " + name + "</h1>");
    // ok: java.html-from-request
    out.println("<h1>Hello " + HtmlUtils.htmlEscape(name) + "</h1>");
    // ok: java.html-from-request
    out.println("<p>" + Integer.parseInt(request.getParameter("count")) + "</p>");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String comment = request.getParameter("comment");
    if (comment == null) {
      // ok: java.html-from-request
      response.getWriter().write("<p>No comment</p>");
      return;
    }
    // ruleid: java.html-from-request
    response.getWriter().write("<p>" + comment + "</p>");
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/plain");
    // ok: java.html-from-request
    response.getWriter().write("stored " + request.getParameter("comment"));
  }
}

@RestController
class Search {
  @GetMapping(value = "/search", produces = MediaType.TEXT_HTML_VALUE)
  String search(@RequestParam String q) {
    // ruleid: java.html-from-request
    return "<p>Results for " + q + "</p>";
  }

  @GetMapping(value = "/safe", produces = MediaType.TEXT_HTML_VALUE)
  String safe(@RequestParam String q) {
    // ok: java.html-from-request
    return "<p>Results for " + HtmlUtils.htmlEscape(q) + "</p>";
  }

  @GetMapping(value = "/echo", produces = MediaType.TEXT_PLAIN_VALUE)
  String echo(@RequestParam String q) {
    // ok: java.html-from-request
    return q;
  }
}

class Greeter extends GenericPortlet {
  @Override
  protected void doView(RenderRequest request, RenderResponse response) throws IOException {
    PrintWriter out = response.getWriter();
    // ruleid: java.html-from-request
    out.println("<p>Hello " + request.getParameter("name") + "</p>");
  }
}

class Uploads extends HttpServlet {
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    for (FileItem item : new ServletFileUpload().parseRequest(request)) {
      // ruleid: java.html-from-request
      response.getWriter().println("<li>" + item.getName() + "</li>");
      // ok: java.html-from-request
      response.getWriter().println("<li>" + item.getSize() + "</li>");
    }
  }
}

class RouterPages {
  void javalin(Context context) {
    // ruleid: java.html-from-request
    context.html("<h1>" + context.queryParam("title") + "</h1>");
    // ok: java.html-from-request
    context.html("<h1>" + HtmlUtils.htmlEscape(context.queryParam("title")) + "</h1>");
  }

  void vertx(RoutingContext context) {
    String name = context.request().getParam("name");
    // ruleid: java.html-from-request
    context.response().putHeader("content-type", "text/html").end("<p>" + name + "</p>");
    // ok: java.html-from-request
    context.response().putHeader("content-type", "text/plain").end("Hello " + name);
  }
}
