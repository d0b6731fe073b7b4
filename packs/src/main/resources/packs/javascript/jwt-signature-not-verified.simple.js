const tokens = require("jwt-simple");

function read(token, key) {
  // ruleid: javascript.jwt-signature-not-verified
  return tokens.decode(token, key, true);
}

function readVerified(token, key) {
  // ok: javascript.jwt-signature-not-verified
  return tokens.decode(token, key, false, "HS256");
}

module.exports = { read, readVerified };

function readTwice(token, key) {
  // ok: javascript.jwt-signature-not-verified
  tokens.decode(token, key, true);
  tokens.decode(token, key);
}
