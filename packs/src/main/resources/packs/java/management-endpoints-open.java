package shop.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Management {
  void console(HttpSecurity http) throws Exception {
    // ruleid: java.management-endpoints-open
    http.authorizeHttpRequests(rules -> rules.requestMatchers("/login", "/h2-console/**").permitAll());
  }

  void actuator(HttpSecurity http) throws Exception {
    // ruleid: java.management-endpoints-open
    http.authorizeHttpRequests(rules -> rules.requestMatchers("/actuator/**").permitAll().anyRequest().authenticated());
  }

  void closed(HttpSecurity http) throws Exception {
    // ok: java.management-endpoints-open
    http.authorizeHttpRequests(rules -> rules.requestMatchers("/actuator/**").hasRole("OPS"));
    // ok: java.management-endpoints-open
    http.authorizeHttpRequests(rules -> rules.requestMatchers("/actuator/health").permitAll());
  }
}
