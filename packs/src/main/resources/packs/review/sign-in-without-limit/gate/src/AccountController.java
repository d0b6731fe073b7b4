package shop;

import org.springframework.web.bind.annotation.PostMapping;

class AccountController {
  // ok: review.sign-in-without-limit
  @PostMapping("/login")
  Token login(Credentials credentials) {
    return encoder.matches(credentials.password(), find(credentials.name()).hash()) ? token() : null;
  }
}
