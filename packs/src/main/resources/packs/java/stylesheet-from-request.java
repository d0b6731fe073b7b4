package shop.reports;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

class Reports extends HttpServlet {
  private final TransformerFactory factory = TransformerFactory.newInstance();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      String layout = request.getParameter("layout");
      // ruleid: java.stylesheet-from-request
      Transformer written = factory.newTransformer(new StreamSource(new StringReader(layout)));
      written.transform(new StreamSource("orders.xml"), new StreamResult(response.getWriter()));
    } catch (TransformerException e) {
      response.sendError(400);
    }
  }

  Templates layoutNamed(String name) throws TransformerException {
    // ruleid: java.stylesheet-from-request
    return factory.newTemplates(new StreamSource(getClass().getResourceAsStream("/layouts/" + name)));
  }

  Templates hardened(String name) throws TransformerException {
    TransformerFactory safe = TransformerFactory.newInstance();
    safe.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    // ok: java.stylesheet-from-request
    return safe.newTemplates(new StreamSource(getClass().getResourceAsStream("/layouts/" + name)));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      // ok: java.stylesheet-from-request
      Transformer own = factory.newTransformer(new StreamSource(getClass().getResourceAsStream("/layouts/order.xsl")));
      own.setParameter("order", request.getParameter("order"));
      own.transform(new StreamSource("orders.xml"), new StreamResult(response.getWriter()));
    } catch (TransformerException e) {
      response.sendError(400);
    }
  }
}
