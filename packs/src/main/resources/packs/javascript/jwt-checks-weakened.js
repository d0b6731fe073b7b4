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

module.exports = { read, write };
