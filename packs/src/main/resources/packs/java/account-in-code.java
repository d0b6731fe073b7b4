package shop.security;

import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

class Accounts {
  private final PasswordEncoder encoder;

  Accounts(PasswordEncoder encoder) {
    this.encoder = encoder;
  }

  void configure(AuthenticationManagerBuilder users) throws Exception {
    // ruleid: java.account-in-code
    users.inMemoryAuthentication().withUser("support").roles("ADMIN").password("{noop}support1");
  }

  UserDetails admin() {
    // ruleid: java.account-in-code
    return User.withUsername("admin").password(encoder.encode("letmein")).roles("ADMIN").build();
  }

  void clients(ClientDetailsServiceConfigurer clients) throws Exception {
    // ruleid: java.account-in-code
    clients.inMemory().withClient("shop").authorizedGrantTypes("password").secret("secret");
  }

  UserDetails old() {
    // ruleid: java.account-in-code
    return new User("old", "{noop}o1d", List.of());
  }

  UserDetails operator(String hash) {
    // ok: java.account-in-code
    return User.withUsername("operator").password(hash).roles("OPS").build();
  }

  UserDetails hashed() {
    // ok: java.account-in-code
    return User.withUsername("operator").password("{bcrypt}$2a$12$LQv3c1yqBWVHxkd0LHAkCO").roles("OPS").build();
  }
}
