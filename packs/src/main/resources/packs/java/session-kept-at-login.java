package shop.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Sessions {
  void kept(HttpSecurity http) throws Exception {
    // ruleid: java.session-kept-at-login
    http.sessionManagement(session -> session.sessionFixation().none());
    // ruleid: java.session-kept-at-login
    http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.none()));
  }

  void named(HttpSecurity http) throws Exception {
    http.sessionManagement(
        // ruleid: java.session-kept-at-login
        session -> session.sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::none));
    http.sessionManagement(
        // ok: java.session-kept-at-login
        session -> session.sessionFixation(SessionFixationConfigurer::migrateSession));
  }

  void renewed(HttpSecurity http) throws Exception {
    // ok: java.session-kept-at-login
    http.sessionManagement(session -> session.sessionFixation().changeSessionId());
  }

  void tokens(HttpSecurity http) throws Exception {
    http.sessionManagement()
        .sessionCreationPolicy(SessionCreationPolicy.STATELESS)
        // ok: java.session-kept-at-login
        .sessionFixation().none();
  }
}
