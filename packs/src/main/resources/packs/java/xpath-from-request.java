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

class Shelves {
  void search(HttpServletRequest request, javax.xml.xquery.XQConnection connection, nu.xom.Document books) throws Exception {
    String title = request.getParameter("title");
    // ruleid: java.xpath-from-request
    connection.prepareExpression("doc('books.xml')//book[title = '" + title + "']").executeQuery();
    // ruleid: java.xpath-from-request
    books.query("//book[title = '" + title + "']");
    com.ximpleware.AutoPilot pilot = new com.ximpleware.AutoPilot();
    // ruleid: java.xpath-from-request
    pilot.selectXPath("//book[title = '" + title + "']");
    // ok: java.xpath-from-request
    var bound = connection.prepareExpression("declare variable $t external; doc('books.xml')//book[title = $t]");
    bound.bindString(new javax.xml.namespace.QName("t"), title, null);
  }
}
