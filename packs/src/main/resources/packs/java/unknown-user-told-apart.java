package shop.security;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;

class Providers {
  private static final boolean HIDE = false;

  DaoAuthenticationProvider telling() {
    DaoAuthenticationProvider provider = new DaoAuthenticationProvider();
    // ruleid: java.unknown-user-told-apart
    provider.setHideUserNotFoundExceptions(HIDE);
    return provider;
  }

  DaoAuthenticationProvider silent() {
    DaoAuthenticationProvider provider = new DaoAuthenticationProvider();
    // ok: java.unknown-user-told-apart
    provider.setHideUserNotFoundExceptions(true);
    return provider;
  }
}
