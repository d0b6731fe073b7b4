const crypto = require("crypto");

// ruleid: javascript.short-rsa-key
const weak = crypto.generateKeyPairSync("rsa", { modulusLength: 1024 });
// ok: javascript.short-rsa-key
const strong = crypto.generateKeyPairSync("rsa", { modulusLength: 3072 });

function generate(bits, done) {
  // ruleid: javascript.short-rsa-key
  crypto.generateKeyPair("rsa", { publicExponent: 65537, modulusLength: 512 }, done);
  // ok: javascript.short-rsa-key
  crypto.generateKeyPair("rsa", { modulusLength: bits }, done);
  // ok: javascript.short-rsa-key
  crypto.generateKeyPair("ed25519", {}, done);
}

module.exports = { weak, strong, generate };
