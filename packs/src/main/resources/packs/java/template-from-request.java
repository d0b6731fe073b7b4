package shop.pages;

import freemarker.template.Configuration;
import freemarker.template.Template;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

class Mailing {
  void velocity(HttpServletRequest request, StringWriter out) {
    String text = request.getParameter("text");
    VelocityContext context = new VelocityContext();
    // ruleid: java.template-from-request
    Velocity.evaluate(context, out, "mail", "Dear $name, " + text);
    context.put("text", text);
    // ok: java.template-from-request
    Velocity.evaluate(new VelocityContext(), out, "mail", "Dear $name, $text");
  }

  Template freemarker(HttpServletRequest request, Configuration configuration) throws IOException {
    // ruleid: java.template-from-request
    return new Template("mail", new StringReader(request.getParameter("template")), configuration);
  }

  Template named(Configuration configuration) throws IOException {
    // ok: java.template-from-request
    return configuration.getTemplate("mail.ftl");
  }
}

class Pebbles {
  String shown(HttpServletRequest request, java.io.Writer out) throws IOException {
    // ruleid: java.template-from-request
    new PebbleEngine.Builder().loader(new StringLoader()).build().getTemplate(request.getParameter("mail")).evaluate(out);
    return "";
  }
}
