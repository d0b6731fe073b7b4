const jwt = require("jsonwebtoken");

function issue(user, key) {
  const claims = { sub: user.id, exp: Math.floor(Date.now() / 1000) + 900 };
  return [
    // ruleid: javascript.jwt-without-expiry
    jwt.sign({ sub: user.id }, key),
    // ruleid: javascript.jwt-without-expiry
    jwt.sign({ sub: user.id }, key, { algorithm: "HS256" }),
    // ok: javascript.jwt-without-expiry
    jwt.sign({ sub: user.id }, key, { algorithm: "HS256", expiresIn: "15m" }),
    // ok: javascript.jwt-without-expiry
    jwt.sign({ sub: user.id, exp: Date.now() / 1000 + 900 }, key),
    // ok: javascript.jwt-without-expiry
    jwt.sign(claims, key),
  ];
}

function issueWith(user, key, options) {
  // ok: javascript.jwt-without-expiry
  return jwt.sign({ sub: user.id }, key, options);
}

module.exports = { issue, issueWith };
