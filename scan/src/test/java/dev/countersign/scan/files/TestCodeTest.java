package dev.countersign.scan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestCodeTest {
  @ParameterizedTest
  @CsvSource({
    "api/test_orders.py, import orders",
    "api/orders_test.go, package api",
    "servertest/server.go, 'import \"testing\"\nfunc Start(t *testing.T) {}'",
    "cert_test/cert.go, 'package cert_test\nfunc New() {}'",
    "src/cart.spec.ts, import './cart'",
    "test/cart.e2e-spec.ts, import { cart } from '../src/cart'",
    "shop/settings/test.py, from .base import *",
    "test/user.js, const assert = require('assert')",
    "core/src/test/java/p/Helper.java, import org.junit.jupiter.api.Test;",
    "web/e2e/login.ts, import { test } from '@playwright/test'",
    "cypress/support/commands.js, /// <reference types=\"cypress\" />",
    "src/OrderTest.java, import static org.assertj.core.api.Assertions.assertThat;"
  })
  void testsAreKnownByTheirNamesOrByWhatTheyUse(String path, String text) {
    assertThat(TestCode.covers(path, text.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "src/latest/user.js, const assert = require('assert')",
    "src/Contest.java, import org.junit.Assume;",
    "test/server/App.java, import jakarta.servlet.http.HttpServlet;",
    "src/LoadTest.java, class LoadTest {}",
    "spec.ts, describe('cart')",
    "scripts/load-test.js, require('http')",
    "shop/settings/latest.py, from .base import *",
    "deploy/shop.test.yaml, 'kind: Pod'",
    "api/shop.spec.json, {}",
    "api/orders.go, var kind = \"testing\"",
    "api/orders.go, 'import \"testing\"\nfunc quick() bool { return testing.Testing() }'",
    "web/e2e/server.ts, import express from 'express'",
    "main.go, 'package main\nimport \"testing\"\nvar _ testing.TB'"
  })
  void othersAreNot(String path, String text) {
    assertThat(TestCode.covers(path, text.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "core/src/test/java/p/Helper.java, core/src/test/",
    "tests/integrations/app/views.py, tests/",
    "shop/tests/fakes/tests/api.py, shop/tests/",
    "shop/integration-tests/helpers/user.ts, shop/integration-tests/",
    "web/tests/support/api.ts, web/tests/",
    "web/tests/e2e/cart.spec.ts, web/tests/",
    "web/tests/cart.spec.ts, web/tests/",
    "web/tests/orders/cart.test.js, web/tests/",
    "web/test/generators/helpers/run.ts, web/test/",
    "web/tests/orders/server.js, ''",
    "web/tests/simulator/client.ts, web/tests/",
    "web/e2e/helpers/user.mjs, web/e2e/",
    "cypress/support/commands.js, cypress/",
    "shop/e2e/server.go, ''",
    "src/e2e/encryption.ts, ''",
    "tests/server.js, ''",
    "shop/latests/api.py, ''"
  })
  void helpersStandInTheFolderThatIsKeptForTests(String path, String folder) {
    assertThat(TestCode.root(path).orElse("")).isEqualTo(folder);
  }
}
