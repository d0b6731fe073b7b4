package forum.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.apache.commons.text.StringEscapeUtils;
import org.owasp.encoder.Encode;
import org.springframework.web.util.HtmlUtils;

class PostPage extends HttpServlet {
  private Posts posts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Post post = posts.find(request.getPathInfo());
    PrintWriter out = response.getWriter();
    String title = StringEscapeUtils.unescapeHtml4(post.title());
    // ruleid: java.text-unescaped-into-page
    out.println("<h1>" + title + "</h1>");
    // ruleid: java.text-unescaped-into-page
    out.println(HtmlUtils.htmlUnescape(post.body()));
    // ok: java.text-unescaped-into-page
    out.println("<h2>" + Encode.forHtml(title) + "</h2>");
    // ok: java.text-unescaped-into-page
    out.println("<p>" + title.length() + " letters</p>");
    posts.index(post.id(), title);
  }
}
