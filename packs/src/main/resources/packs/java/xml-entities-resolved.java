package shop.xml;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import org.w3c.dom.Document;
import org.xml.sax.helpers.DefaultHandler;

class Parsers {
  Document dom(InputStream in) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    // ruleid: java.xml-entities-resolved
    return factory.newDocumentBuilder().parse(in);
  }

  Document chained(InputStream in) throws Exception {
    // ruleid: java.xml-entities-resolved
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
  }

  void sax(InputStream in, DefaultHandler handler) throws Exception {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    // ruleid: java.xml-entities-resolved
    factory.newSAXParser().parse(in, handler);
  }

  void stax(InputStream in) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    // ruleid: java.xml-entities-resolved
    factory.createXMLStreamReader(in);
  }

  Document safe(InputStream in) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    // ok: java.xml-entities-resolved
    return factory.newDocumentBuilder().parse(in);
  }

  void safeStax(InputStream in) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    // ok: java.xml-entities-resolved
    factory.createXMLStreamReader(in);
  }

  void safeSax(InputStream in, DefaultHandler handler) throws Exception {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    // ok: java.xml-entities-resolved
    factory.newSAXParser().parse(in, handler);
  }

  String total(InputStream in) throws Exception {
    XPathExpression total = XPathFactory.newInstance().newXPath().compile("/order/total/text()");
    // ruleid: java.xml-entities-resolved
    return total.evaluate(new InputSource(in));
  }

  String totalOf(Document order) throws Exception {
    XPathExpression total = XPathFactory.newInstance().newXPath().compile("/order/total/text()");
    // ok: java.xml-entities-resolved
    return total.evaluate(order);
  }
}

class OwnFiles {
  Object read() throws Exception {
    // ok: java.xml-entities-resolved
    return new org.dom4j.io.SAXReader().read("layout.xml");
  }

  Object given(java.io.InputStream in) throws Exception {
    // ruleid: java.xml-entities-resolved
    return new org.dom4j.io.SAXReader().read(in);
  }
}
