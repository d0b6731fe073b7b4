const crypto = require("crypto");

function seal(password, key, iv) {
  return [
    // ruleid: javascript.deprecated-security-api
    crypto.randomBytes(16),
    // ok: javascript.deprecated-security-api
    crypto.createCipheriv("aes-256-gcm", key, iv),
    // ok: javascript.deprecated-security-api
    crypto.randomBytes(16),
  ];
}

module.exports = { seal };
