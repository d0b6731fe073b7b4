const bcrypt = require("bcrypt");
const crypto = require("crypto");

async function store(user, password) {
  // ruleid: javascript.password-hashed-with-general-digest
  user.hash = crypto.createHash("sha256").update(user.salt + password, "utf8").digest("hex");
  // ok: javascript.password-hashed-with-general-digest
  user.hash = await bcrypt.hash(password, 12);
  // ok: javascript.password-hashed-with-general-digest
  user.hash = crypto.scryptSync(password, user.salt, 64).toString("hex");
}

function check(req) {
  const hash = crypto.createHash("sha512");
  // ruleid: javascript.password-hashed-with-general-digest
  hash.update(req.body.password);
  return hash.digest("hex");
}

function etag(content) {
  // ok: javascript.password-hashed-with-general-digest
  return crypto.createHash("sha256").update(content).digest("hex");
}

module.exports = { store, check, etag };
