const bcrypt = require("bcrypt");
const crypto = require("crypto");
const md5 = require("md5");

async function store(user, password) {
  // ruleid: javascript.password-hashed-with-fast-digest
  user.hash = crypto.createHash("md5").update(password).digest("hex");
  // ruleid: javascript.password-hashed-with-fast-digest
  user.hash = crypto.createHash("sha1").update(user.salt + password, "utf8").digest("hex");
  // ruleid: javascript.password-hashed-with-fast-digest
  user.hash = md5(password);
  // ok: javascript.password-hashed-with-fast-digest
  user.hash = await bcrypt.hash(password, 12);
  // ok: javascript.password-hashed-with-fast-digest
  user.hash = crypto.scryptSync(password, user.salt, 64).toString("hex");
}

function check(req) {
  const hash = crypto.createHash("md5");
  // ruleid: javascript.password-hashed-with-fast-digest
  hash.update(req.body.password);
  return hash.digest("hex");
}

function etag(content) {
  // ok: javascript.password-hashed-with-fast-digest
  return crypto.createHash("sha256").update(content).digest("hex");
}

function leaked(password) {
  // ok: javascript.password-hashed-with-fast-digest
  return crypto.createHash("sha1").update(password).digest("hex").toUpperCase().slice(0, 5);
}

module.exports = { store, check, etag, leaked };

function digestSignIn(user, realm, password) {
  // ok: javascript.password-hashed-with-fast-digest
  return md5(`${user}:${realm}:${password}`);
}

function makeNtlmHash(password) {
  const sum = crypto.createHash("md4");
  // ok: javascript.password-hashed-with-fast-digest
  sum.update(Buffer.from(password, "ucs2"));
  return sum.digest();
}
