const jwt = require("jsonwebtoken");

function read(token, key) {
  return [
    // ruleid: javascript.jwt-checks-weakened
    jwt.verify(token, key, { ignoreExpiration: false }),
    // ok: javascript.jwt-checks-weakened
    jwt.verify(token, key, { algorithms: ["HS256"] }),
    // ok: javascript.jwt-checks-weakened
    jwt.verify(token, key, { ignoreExpiration: false }),
  ];
}

module.exports = { read };
