package shop.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Headers {
  void off(HttpSecurity http) throws Exception {
    // ruleid: java.browser-protection-headers-off
    http.headers(headers -> headers.frameOptions(frame -> frame.disable()));
    // ruleid: java.browser-protection-headers-off
    http.headers().frameOptions().disable();
    // ok: java.browser-protection-headers-off
    http.headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()));
  }
}
