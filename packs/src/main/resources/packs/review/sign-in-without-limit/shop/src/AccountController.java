package shop;

import org.springframework.web.bind.annotation.PostMapping;

class AccountController {
  // ruleid: review.sign-in-without-limit
  @PostMapping("/api/auth/login")
  Token login(Credentials credentials) {
    return encoder.matches(credentials.password(), find(credentials.name()).hash()) ? token() : null;
  }
}
