const jwt = require("jsonwebtoken");

function read(token, key) {
  return [
    // ruleid: javascript.jwt-checks-weakened
    jwt.verify(token, key, { ignoreExpiration: true }),
    // ruleid: javascript.jwt-checks-weakened
    jwt.verify(token, key, { algorithms: ["HS256", "none"] }),
    // ok: javascript.jwt-checks-weakened
    jwt.verify(token, key, { algorithms: ["HS256"] }),
    // ok: javascript.jwt-checks-weakened
    jwt.verify(token, key, { ignoreExpiration: false }),
  ];
}

function write(claims) {
  // ruleid: javascript.jwt-checks-weakened
  return jwt.sign(claims, null, { algorithm: "none" });
}

function old(jose, token, key) {
  const { JWK, JWT } = jose;
  // ok: javascript.jwt-checks-weakened
  JWT.verify(token, key);
  // ruleid: javascript.jwt-checks-weakened
  return JWT.verify(token, JWK.None);
}

module.exports = { read, write };
