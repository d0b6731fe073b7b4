package shop.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.beans.XMLDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Base64;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Carts {
  Object read(HttpServletRequest request) throws IOException, ClassNotFoundException {
    ObjectInputStream in = new ObjectInputStream(request.getInputStream());
    // ruleid: java.object-read-from-request
    return in.readObject();
  }

  Object fromCookie(HttpServletRequest request) throws IOException, ClassNotFoundException {
    byte[] bytes = Base64.getDecoder().decode(request.getHeader("X-Cart"));
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      // ruleid: java.object-read-from-request
      return in.readObject();
    }
  }

  Object xml(HttpServletRequest request) throws IOException {
    XMLDecoder decoder = new XMLDecoder(request.getInputStream());
    // ruleid: java.object-read-from-request
    return decoder.readObject();
  }

  @PostMapping("/import")
  Object yaml(@RequestBody String text) {
    Yaml yaml = new Yaml();
    // ruleid: java.object-read-from-request
    return yaml.load(text);
  }

  @PostMapping("/import-at-once")
  Object safeYamlAtOnce(@RequestBody String text) {
    // ok: java.object-read-from-request
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  @PostMapping("/import-safely")
  Object safeYaml(@RequestBody String text) {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    // ok: java.object-read-from-request
    return yaml.load(text);
  }

  Object filtered(HttpServletRequest request) throws IOException, ClassNotFoundException {
    ObjectInputStream in = new ObjectInputStream(request.getInputStream());
    in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("shop.Cart;!*"));
    // ok: java.object-read-from-request
    return in.readObject();
  }

  private Object own(byte[] stored) throws IOException, ClassNotFoundException {
    // ok: java.object-read-from-request
    return new ObjectInputStream(new ByteArrayInputStream(stored)).readObject();
  }
}

class Burlap {
  Object read(HttpServletRequest request) throws IOException {
    // ruleid: java.object-read-from-request
    return new com.caucho.burlap.io.BurlapInput(request.getInputStream()).readObject();
  }

  Object json(HttpServletRequest request) {
    // ruleid: java.object-read-from-request
    return com.cedarsoftware.util.io.JsonReader.jsonToJava(request.getParameter("order"));
  }
}

class CartStream extends ObjectInputStream {
  CartStream(InputStream in) throws IOException {
    super(in);
  }

  @Override
  protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
    if (!type.getName().equals("shop.Cart")) {
      throw new InvalidClassException("not a cart", type.getName());
    }
    return super.resolveClass(type);
  }
}

class CartReader {
  Object cart(HttpServletRequest request) throws IOException, ClassNotFoundException {
    ObjectInputStream in = new CartStream(request.getInputStream());
    // ok: java.object-read-from-request
    return in.readObject();
  }
}
