package shop.config;

import java.io.InputStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Config {
  Object read(InputStream in) {
    Yaml yaml = new Yaml();
    // ruleid: java.yaml-load-without-safe-constructor
    return yaml.load(in);
  }

  Object safe(InputStream in) {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    // ok: java.yaml-load-without-safe-constructor
    return yaml.load(in);
  }

  String write(Object value) {
    Yaml yaml = new Yaml();
    // ok: java.yaml-load-without-safe-constructor
    return yaml.dump(value);
  }

  Object once(InputStream in) {
    // ruleid: java.yaml-load-without-safe-constructor
    return new Yaml().load(in);
  }

  Object onceSafe(InputStream in) {
    // ok: java.yaml-load-without-safe-constructor
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
  }
}
