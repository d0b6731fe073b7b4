const crypto = require("crypto");

const IV = "0123456789abcdef";

function seal(key, random) {
  return [
    // ruleid: javascript.static-initialisation-vector
    crypto.createCipheriv("aes-256-cbc", key, IV),
    // ruleid: javascript.static-initialisation-vector
    crypto.createCipheriv("aes-256-cbc", key, Buffer.alloc(16, 0)),
    // ruleid: javascript.static-initialisation-vector
    crypto.createCipheriv("aes-256-gcm", key, Buffer.from("000102030405060708090a0b", "hex")),
    // ok: javascript.static-initialisation-vector
    crypto.createCipheriv("aes-256-gcm", key, crypto.randomBytes(12)),
    // ok: javascript.static-initialisation-vector
    crypto.createCipheriv("aes-256-gcm", key, random),
    // ok: javascript.static-initialisation-vector
    crypto.createCipheriv("des-ecb", key, ""),
    // ok: javascript.static-initialisation-vector
    crypto.createDecipheriv("aes-256-cbc", key, IV),
  ];
}

module.exports = { seal };

function sealWithZeros(key, text) {
  const iv = Buffer.alloc(16, 0);
  // ruleid: javascript.static-initialisation-vector
  const cipher = crypto.createCipheriv("aes-128-cbc", key, iv);
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

function sealFilled(key, text) {
  const iv = Buffer.alloc(16);
  crypto.randomFillSync(iv);
  // ok: javascript.static-initialisation-vector
  const cipher = crypto.createCipheriv("aes-128-cbc", key, iv);
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

function sealCounted(key, text, count) {
  const iv = Buffer.alloc(16);
  iv.writeUInt32BE(count, 12);
  // ok: javascript.static-initialisation-vector
  const cipher = crypto.createCipheriv("aes-128-ctr", key, iv);
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

function opened(key, envelope) {
  // ok: javascript.static-initialisation-vector
  const first = crypto.createCipheriv("aes-256-cbc", key, Buffer.from(envelope.iv, "hex"));
  // ok: javascript.static-initialisation-vector
  const second = crypto.createCipheriv("aes-256-cbc", key, envelope["iv"]);
  return [first, second];
}
