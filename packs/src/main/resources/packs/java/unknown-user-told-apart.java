package shop.security;

import org.springframework.http.ResponseEntity;
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

class Accounts {
  ResponseEntity<?> login(Credentials credentials) {
    User user = users.findByEmail(credentials.email());
    if (user == null) {
      // ruleid: java.unknown-user-told-apart
      return ResponseEntity.status(404).body("User not found");
    }
    if (!encoder.matches(credentials.password(), user.hash())) {
      // ok: java.unknown-user-told-apart
      return ResponseEntity.status(401).body("Wrong password");
    }
    return ResponseEntity.ok(tokenFor(user));
  }

  User authenticate(String name, String password) {
    // ruleid: java.unknown-user-told-apart
    User user = users.byName(name).orElseThrow(() -> new BadLogin("No such user"));
    if (!user.getPassword().equals(hash(password))) {
      throw new BadLogin("Wrong password");
    }
    return user;
  }

  User signIn(String name, String password) {
    User user = users.byName(name);
    if (user == null || !encoder.matches(password, user.hash())) {
      // ok: java.unknown-user-told-apart
      throw new BadLogin("Wrong user name or password");
    }
    return user;
  }

  User find(long id) {
    // ok: java.unknown-user-told-apart
    return users.byId(id).orElseThrow(() -> new NotFound("User not found"));
  }
}
