package dev.countersign.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "test/user.js",
        "core/src/test/java/p/Helper.java",
        "api/test_orders.py",
        "api/orders_test.go",
        "src/OrderTest.java",
        "src/cart.spec.ts"
      })
  void testsAreKnownByTheirNames(String path) {
    assertThat(TestCode.covers(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/latest/user.js",
        "testing.py",
        "src/Contest.java",
        "attest/key.go",
        "spec.ts"
      })
  void othersAreNot(String path) {
    assertThat(TestCode.covers(path)).isFalse();
  }
}
