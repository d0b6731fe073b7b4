const bcrypt = require("bcrypt");
const crypto = require("crypto");

const ROUNDS = 8;

async function store(password, salt, rounds) {
  return [
    // ruleid: javascript.password-hash-cost-too-low
    await bcrypt.hash(password, ROUNDS),
    // ruleid: javascript.password-hash-cost-too-low
    bcrypt.hashSync(password, 12),
    // ruleid: javascript.password-hash-cost-too-low
    crypto.pbkdf2Sync(password, salt, 1000, 64, "sha512"),
    // ok: javascript.password-hash-cost-too-low
    await bcrypt.hash(password, 12),
    // ok: javascript.password-hash-cost-too-low
    await bcrypt.hash(password, rounds),
    // ok: javascript.password-hash-cost-too-low
    crypto.pbkdf2Sync(password, salt, 600_000, 64, "sha512"),
  ];
}

module.exports = { store };
