const crypto = require("crypto");
const CryptoJS = require("crypto-js");

function seal(key, iv, text) {
  return [
    // ruleid: javascript.weak-cipher
    crypto.createCipheriv("des-cbc", key, iv),
    // ruleid: javascript.weak-cipher
    crypto.createCipheriv("aes-256-ecb", key, null),
    // ruleid: javascript.weak-cipher
    CryptoJS.TripleDES.encrypt(text, key),
    // ruleid: javascript.weak-cipher
    CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB }),
    // ok: javascript.weak-cipher
    crypto.createCipheriv("aes-256-gcm", key, iv),
    // ok: javascript.weak-cipher
    crypto.createCipheriv("chacha20-poly1305", key, iv, { authTagLength: 16 }),
  ];
}

module.exports = { seal };
