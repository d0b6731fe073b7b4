package shop.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Access {
  void open(HttpSecurity http) throws Exception {
    // ruleid: java.every-request-permitted
    http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll());
  }

  void star(HttpSecurity http) throws Exception {
    // ruleid: java.every-request-permitted
    http.authorizeHttpRequests(rules -> rules.requestMatchers("/**").permitAll());
  }

  void closed(HttpSecurity http) throws Exception {
    // ok: java.every-request-permitted
    http.authorizeHttpRequests(
        rules -> rules.requestMatchers("/login", "/css/**").permitAll().anyRequest().authenticated());
  }
}
