package shop.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Sessions {
  void kept(HttpSecurity http) throws Exception {
    // ruleid: java.session-kept-at-login
    http.sessionManagement(session -> session.sessionFixation().none());
    // ruleid: java.session-kept-at-login
    http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.none()));
  }

  void renewed(HttpSecurity http) throws Exception {
    // ok: java.session-kept-at-login
    http.sessionManagement(session -> session.sessionFixation().changeSessionId());
  }
}
