const argon2 = require("argon2");

async function store(password) {
  return [
    // ruleid: javascript.password-hash-cost-too-low
    await argon2.hash(password, { memoryCost: 1024, timeCost: 2 }),
    // ok: javascript.password-hash-cost-too-low
    await argon2.hash(password, { type: argon2.argon2id, memoryCost: 19456 }),
    // ok: javascript.password-hash-cost-too-low
    await argon2.hash(password),
  ];
}

module.exports = { store };
