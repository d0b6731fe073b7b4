package shop.xml;

import jakarta.servlet.http.HttpServletRequest;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import org.w3c.dom.Document;

class Queries {
  String find(HttpServletRequest request, XPath xpath, Document document) throws XPathExpressionException {
    String name = request.getParameter("name");
    // ruleid: java.xpath-from-request
    String first = xpath.evaluate("//user[@name='" + name + "']/mail", document);
    xpath.setXPathVariableResolver(variable -> name);
    // ok: java.xpath-from-request
    String second = xpath.evaluate("//user[@name=$name]/mail", document);
    // ok: java.xpath-from-request
    String third = xpath.evaluate("//user[" + Integer.parseInt(request.getParameter("n")) + "]", document);
    return first + second + third;
  }
}
