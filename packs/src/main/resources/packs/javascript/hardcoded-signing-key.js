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

module.exports = { app, issue, read, seal };
