package shop.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;

class Security {
  void lambda(HttpSecurity http) throws Exception {
    // ruleid: java.csrf-protection-off
    http.csrf(csrf -> csrf.disable());
  }

  void reference(HttpSecurity http) throws Exception {
    // ruleid: java.csrf-protection-off
    http.csrf(AbstractHttpConfigurer::disable).formLogin();
  }

  void old(HttpSecurity http) throws Exception {
    // ruleid: java.csrf-protection-off
    http.csrf().disable();
  }

  void partly(HttpSecurity http) throws Exception {
    // ok: java.csrf-protection-off
    http.csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"));
    // ok: java.csrf-protection-off
    http.formLogin(AbstractHttpConfigurer::disable);
  }
}
