const crypto = require("crypto");
const { createHash } = require("node:crypto");

function signatures(document, key) {
  return [
    // ruleid: javascript.weak-digest
    crypto.createHash("md5").update(document).digest("hex"),
    // ruleid: javascript.weak-digest
    createHash("sha1").update(document).digest("hex"),
    // ruleid: javascript.weak-digest
    crypto.createSign("RSA-SHA1").update(document).sign(key),
    // ok: javascript.weak-digest
    crypto.createHash("sha256").update(document).digest("hex"),
    // ok: javascript.weak-digest
    crypto.createHmac("sha256", key).update(document).digest("hex"),
    // ok: javascript.weak-digest
    crypto.createHash("md5").update(document.fileName).digest("hex"),
    // ok: javascript.weak-digest
    document.createHash("md5"),
  ];
}

module.exports = { signatures };

const fingerprint = require("md5");

function seal(order) {
  // ruleid: javascript.weak-digest
  return fingerprint(order.text + sealSecret);
}

function named(upload) {
  // ok: javascript.weak-digest
  return "upload:" + fingerprint(upload.value);
}

function picture(person) {
  // ok: javascript.weak-digest
  return "https://www.gravatar.com/avatar/" + fingerprint(person.email);
}

function etagOf(body) {
  // ok: javascript.weak-digest
  return crypto.createHash("md5").update(body).digest("hex");
}

function sealOf(body) {
  // ruleid: javascript.weak-digest
  return crypto.createHash("md5").update(body).digest("hex");
}
