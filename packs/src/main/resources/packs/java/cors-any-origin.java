import jakarta.servlet.http.*;

class Feed extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    // ruleid: java.cors-any-origin
    response.setHeader("Access-Control-Allow-Origin", "*");
    // ruleid: java.cors-any-origin
    response.addHeader("Access-Control-Allow-Origin", "null");
    // ok: java.cors-any-origin
    response.setHeader("Access-Control-Allow-Origin", "https://shop.example");
  }
}

class Shared {
  void configure(CorsConfiguration configuration, CorsRegistry registry, String origin) {
    // ruleid: java.cors-any-origin
    configuration.setAllowedOrigins(Arrays.asList("*"));
    // ruleid: java.cors-any-origin
    configuration.setAllowedOrigins(List.of("https://shop.example", "*"));
    // ruleid: java.cors-any-origin
    configuration.setAllowedOriginPatterns(Collections.singletonList("*"));
    // ruleid: java.cors-any-origin
    configuration.addAllowedOrigin(CorsConfiguration.ALL);
    // ok: java.cors-any-origin
    configuration.setAllowedOrigins(List.of("https://shop.example", origin));
    // ok: java.cors-any-origin
    configuration.setAllowedMethods(List.of("*"));
    // ruleid: java.cors-any-origin
    registry.addMapping("/feed/**").allowedOrigins("*");
    // ok: java.cors-any-origin
    registry.addMapping("/feed/**").allowedOrigins("https://shop.example");
  }
}

class Prices {
  // ruleid: java.cors-any-origin
  @CrossOrigin
  @GetMapping("/prices")
  List<Price> prices() {
    return List.of();
  }

  // ruleid: java.cors-any-origin
  @CrossOrigin(origins = {"https://shop.example", "*"})
  @GetMapping("/offers")
  List<Price> offers() {
    return List.of();
  }

  // ok: java.cors-any-origin
  @CrossOrigin(origins = "https://shop.example", maxAge = 60)
  @GetMapping("/stock")
  List<Price> stock() {
    return List.of();
  }
}
