const jwt = require("jsonwebtoken");
const jose = require("jose");

function read(token, key) {
  return [
    // ruleid: javascript.jwt-none-accepted
    jwt.verify(token, key, { algorithms: ["HS256"] }),
    // ok: javascript.jwt-none-accepted
    jwt.verify(token, key, { algorithms: ["HS256"] }),
    // ruleid: javascript.jwt-none-accepted
    jose.UnsecuredJWT.decode(token),
  ];
}

function write(claims) {
  // ruleid: javascript.jwt-none-accepted
  return jwt.sign(claims, null, { algorithm: "none" });
}

function old(library, token, key) {
  const { JWK, JWT } = library;
  // ok: javascript.jwt-none-accepted
  JWT.verify(token, key);
  // ruleid: javascript.jwt-none-accepted
  return JWT.verify(token, JWK.None);
}

module.exports = { read, write, old };
