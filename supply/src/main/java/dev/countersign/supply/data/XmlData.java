package dev.countersign.supply.data;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML into elements; no entity, no document type and no other file is looked at. */
public final class XmlData {
  private static final int MAX_DEPTH = 200;

  private XmlData() {}

  /**
   * An element. Its span is that of its opening tag to its end.
   *
   * @param name without prefix
   * @param attributes name and value, one after the other
   * @param text the text directly in it, trimmed
   */
  public record Element(
      String name,
      List<String> attributes,
      List<Element> children,
      String text,
      int start,
      int end) {
    /** The children of this name. */
    public List<Element> all(String child) {
      return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    /** The children under these names, one within the other. */
    public List<Element> under(String... names) {
      List<Element> here = List.of(this);
      for (String child : names) {
        here = here.stream().flatMap(one -> one.all(child).stream()).toList();
      }
      return here;
    }

    /** The text of the first child of this name; empty without one. */
    public String textOf(String child) {
      return all(child).stream().map(Element::text).findFirst().orElse("");
    }

    /** The value of an attribute, whatever the case of its name; empty without it. */
    public String attribute(String wanted) {
      for (int i = 0; i < attributes.size(); i += 2) {
        if (attributes.get(i).equalsIgnoreCase(wanted)) {
          return attributes.get(i + 1);
        }
      }
      return "";
    }
  }

  /**
   * The outermost element.
   *
   * @throws DataException when it is not XML
   */
  public static Element read(Source source) {
    return source.remembered(XmlData.class, XmlData::parsed);
  }

  private static Element parsed(Source source) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(source.text()));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        // What stands before the outermost element says nothing here.
      }
      return element(reader, source, 0);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw new DataException(line, "is not valid XML");
    }
  }

  private static Element element(XMLStreamReader reader, Source source, int depth)
      throws XMLStreamException {
    int after = reader.getLocation().getCharacterOffset();
    int start = Math.max(0, source.text().lastIndexOf('<', Math.max(0, after - 1)));
    if (depth > MAX_DEPTH) {
      throw new DataException(source.line(start), "is nested too deep");
    }
    String name = local(reader.getLocalName());
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.add(reader.getAttributeLocalName(i));
      attributes.add(reader.getAttributeValue(i));
    }
    List<Element> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(reader, source, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          int end = reader.getLocation().getCharacterOffset();
          return new Element(
              name, List.copyOf(attributes), children, text.toString().strip(), start, end);
        }
        default -> {
          // Comments and instructions.
        }
      }
    }
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
