import java.io.*;
import javax.xml.xpath.*;

class Settings {
  String read(Object document) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    String user = in.readLine();
    XPath xpath = XPathFactory.newInstance().newXPath();
    // ruleid: java.xpath-from-outside
    xpath.evaluate("//user[@name='" + user + "']", document);
    // ok: java.xpath-from-outside
    return xpath.evaluate("//user[@name='guest']", document);
  }

  public static void main(String[] args) throws Exception {
    // ruleid: java.xpath-from-outside
    XPathFactory.newInstance().newXPath().compile("//user[@name='" + args[0] + "']");
  }
}
