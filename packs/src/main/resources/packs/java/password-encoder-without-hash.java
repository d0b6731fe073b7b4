package shop.security;

import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.MessageDigestPasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Encoders {
  @Bean
  PasswordEncoder plain() {
    // ruleid: java.password-encoder-without-hash
    return NoOpPasswordEncoder.getInstance();
  }

  @Bean
  PasswordEncoder digest() {
    // ruleid: java.password-encoder-without-hash
    return new MessageDigestPasswordEncoder("MD5");
  }

  @Bean
  PasswordEncoder bcrypt() {
    // ok: java.password-encoder-without-hash
    return new BCryptPasswordEncoder(12);
  }

  @Bean
  PasswordEncoder delegating() {
    // ok: java.password-encoder-without-hash
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  PasswordEncoder since2014() {
    Map<String, PasswordEncoder> encoders = new HashMap<>();
    encoders.put("bcrypt", new BCryptPasswordEncoder(12));
    // ok: java.password-encoder-without-hash
    encoders.put("MD5", new MessageDigestPasswordEncoder("MD5"));
    return new DelegatingPasswordEncoder("bcrypt", encoders);
  }

  @Bean
  PasswordEncoder sinceTheBeginning() {
    Map<String, PasswordEncoder> encoders = new HashMap<>();
    encoders.put("bcrypt", new BCryptPasswordEncoder(12));
    // ok: java.password-encoder-without-hash
    encoders.put(null, NoOpPasswordEncoder.getInstance());
    DelegatingPasswordEncoder encoder = new DelegatingPasswordEncoder("bcrypt", encoders);
    // ok: java.password-encoder-without-hash
    encoder.setDefaultPasswordEncoderForMatches(new MessageDigestPasswordEncoder("SHA-1"));
    return encoder;
  }

  @Bean
  PasswordEncoder plainByName() {
    // ok: java.password-encoder-without-hash
    Map<String, PasswordEncoder> encoders = Map.of("noop", NoOpPasswordEncoder.getInstance());
    // ruleid: java.password-encoder-without-hash
    return new DelegatingPasswordEncoder("noop", encoders);
  }
}
