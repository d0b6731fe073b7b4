package shop.security;

import java.util.List;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;

class Cors {
  CorsConfiguration open() {
    CorsConfiguration config = new CorsConfiguration();
    config.setAllowedOriginPatterns(List.of("*"));
    // ruleid: java.cors-any-origin-with-credentials
    config.setAllowCredentials(true);
    return config;
  }

  void registry(CorsRegistry registry) {
    // ruleid: java.cors-any-origin-with-credentials
    registry.addMapping("/**").allowedOriginPatterns("*").allowCredentials(true);
    // ok: java.cors-any-origin-with-credentials
    registry.addMapping("/public/**").allowedOrigins("*");
  }

  CorsConfiguration listed() {
    CorsConfiguration config = new CorsConfiguration();
    config.setAllowedOrigins(List.of("https://shop.example.com"));
    // ok: java.cors-any-origin-with-credentials
    config.setAllowCredentials(true);
    return config;
  }
}
