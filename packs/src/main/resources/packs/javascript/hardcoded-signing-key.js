const crypto = require("crypto");
const cookieParser = require("cookie-parser");
const express = require("express");
const jwt = require("jsonwebtoken");
const session = require("express-session");

const app = express();
const SECRET = "shop-tokens";

// ruleid: javascript.hardcoded-signing-key
app.use(session({ secret: "keyboard cat", resave: false, saveUninitialized: false }));
// ok: javascript.hardcoded-signing-key
app.use(session({ secret: process.env.SESSION_SECRET, resave: false }));
// ruleid: javascript.hardcoded-signing-key
app.use(cookieParser("kekse"));
// ok: javascript.hardcoded-signing-key
app.use(cookieParser());

function issue(user, config) {
  // ruleid: javascript.hardcoded-signing-key
  const first = jwt.sign({ sub: user.id }, "my-jwt-secret", { expiresIn: "15m" });
  // ruleid: javascript.hardcoded-signing-key
  const second = jwt.sign({ sub: user.id }, SECRET, { expiresIn: "15m" });
  // ok: javascript.hardcoded-signing-key
  const third = jwt.sign({ sub: user.id }, config.jwtSecret, { expiresIn: "15m" });
  return [first, second, third];
}

function read(token, publicKey) {
  // ruleid: javascript.hardcoded-signing-key
  const first = jwt.verify(token, "my-jwt-secret");
  // ok: javascript.hardcoded-signing-key
  return [first, jwt.verify(token, publicKey, { algorithms: ["RS256"] })];
}

function seal(body, key) {
  // ruleid: javascript.hardcoded-signing-key
  const weak = crypto.createHmac("sha256", "webhook-key").update(body).digest("hex");
  // ok: javascript.hardcoded-signing-key
  return [weak, crypto.createHmac("sha256", key).update(body).digest("hex")];
}

const { Strategy: BearerStrategy } = require("passport-jwt");
const FacebookStrategy = require("passport-facebook").Strategy;
const { sign } = require("jsonwebtoken");

function strategies(passport, settings) {
  // ruleid: javascript.hardcoded-signing-key
  passport.use(new BearerStrategy({ secretOrKey: "orders-of-the-shop" }, find));
  const options = {};
  // ruleid: javascript.hardcoded-signing-key
  options.secretOrKey = "orders-of-the-shop";
  passport.use(new BearerStrategy(options, find));
  // ok: javascript.hardcoded-signing-key
  passport.use(new BearerStrategy({ secretOrKey: settings.key }, find));
  const secret = "9b1f0c77ad5e4c3b";
  // ruleid: javascript.hardcoded-signing-key
  passport.use(new FacebookStrategy({ clientID: settings.id, clientSecret: secret }, find));
}

function find(claims, done) {
  // ruleid: javascript.hardcoded-signing-key
  done(null, sign(claims, "orders-of-the-shop", { expiresIn: "1h" }));
}

function fallback(user) {
  // ruleid: javascript.hardcoded-signing-key
  return jwt.sign({ sub: user.id }, process.env.ORDERS || "orders-of-the-shop", { expiresIn: "1h" });
}

module.exports = { app, issue, read, seal, strategies, fallback };
