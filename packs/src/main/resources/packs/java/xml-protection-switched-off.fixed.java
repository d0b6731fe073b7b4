import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import org.dom4j.io.SAXReader;

class Importer {
  DocumentBuilderFactory documents() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    // ruleid: java.xml-protection-switched-off
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    // ruleid: java.xml-protection-switched-off
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    // ruleid: java.xml-protection-switched-off
    factory.setXIncludeAware(false);
    return factory;
  }

  DocumentBuilderFactory careful() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    // ok: java.xml-protection-switched-off
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    // ok: java.xml-protection-switched-off
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    // ok: java.xml-protection-switched-off
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    // ok: java.xml-protection-switched-off
    factory.setXIncludeAware(false);
    // ok: java.xml-protection-switched-off
    factory.setNamespaceAware(true);
    return factory;
  }

  void events(SAXParserFactory factory, SAXReader reader) throws Exception {
    // ruleid: java.xml-protection-switched-off
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    // ruleid: java.xml-protection-switched-off
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    // ruleid: java.xml-protection-switched-off
    reader.setFeature("http://apache.org/xml/features/xinclude", false);
    // ok: java.xml-protection-switched-off
    factory.setFeature("http://xml.org/sax/features/namespaces", true);
  }

  void stream(XMLInputFactory factory) {
    // ruleid: java.xml-protection-switched-off
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // ok: java.xml-protection-switched-off
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    // ok: java.xml-protection-switched-off
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }
}
