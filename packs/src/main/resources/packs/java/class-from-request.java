package shop.plugins;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;

class Plugins {
  private static final Map<String, Supplier<Object>> PLUGINS = Map.of("pdf", Object::new);

  Object load(HttpServletRequest request) throws Exception {
    // ruleid: java.class-from-request
    return Class.forName("shop.plugins." + request.getParameter("plugin")).getDeclaredConstructor().newInstance();
  }

  Object call(HttpServletRequest request, Object target) throws Exception {
    // ruleid: java.class-from-request
    return target.getClass().getMethod(request.getParameter("action")).invoke(target);
  }

  Object listed(HttpServletRequest request) throws Exception {
    // ok: java.class-from-request
    return PLUGINS.get(request.getParameter("plugin")).get();
  }

  Object fixed() throws Exception {
    // ok: java.class-from-request
    return Class.forName("shop.plugins.Pdf").getDeclaredConstructor().newInstance();
  }
}
