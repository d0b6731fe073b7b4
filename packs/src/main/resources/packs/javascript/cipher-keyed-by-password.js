const crypto = require("crypto");
const { createCipher } = require("node:crypto");

function seal(password, key, iv) {
  return [
    // ruleid: javascript.cipher-keyed-by-password
    crypto.createCipher("aes-256-cbc", password),
    // ruleid: javascript.cipher-keyed-by-password
    crypto.createDecipher("aes192", password),
    // ruleid: javascript.cipher-keyed-by-password
    createCipher("aes-256-ctr", password),
    // ok: javascript.cipher-keyed-by-password
    crypto.createCipheriv("aes-256-gcm", key, iv),
  ];
}

module.exports = { seal };
