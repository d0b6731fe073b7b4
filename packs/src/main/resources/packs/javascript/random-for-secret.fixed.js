const crypto = require("crypto");

function startReset(user) {
  // ruleid: javascript.random-for-secret
  user.resetToken = crypto.randomUUID();
  // ruleid: javascript.random-for-secret
  const otp = Math.floor(100000 + Math.random() * 900000);
  // ok: javascript.random-for-secret
  const safeOtp = crypto.randomInt(10 ** 6);
  return [otp, safeOtp];
}

function generateApiKey() {
  let key = "";
  for (let i = 0; i < 40; i++) {
    key += Math.floor(Math.random() * 16).toString(16);
  }
  // ruleid: javascript.random-for-secret
  return key;
}

function open(response) {
  // ruleid: javascript.random-for-secret
  const session = { sessionId: `s-${Math.random()}`, created: Date.now() };
  // ok: javascript.random-for-secret
  const strong = { sessionId: crypto.randomUUID() };
  response.json([session, strong]);
}

function jitter() {
  // ok: javascript.random-for-secret
  const delay = 100 + Math.random() * 50;
  // ok: javascript.random-for-secret
  const color = ["red", "blue"][Math.floor(Math.random() * 2)];
  return [delay, color];
}

module.exports = { startReset, generateApiKey, open, jitter };

function password(length) {
  let password = "";
  for (let i = 0; i < length; i++) {
    // ruleid: javascript.random-for-secret
    password += LETTERS[Math.floor(Math.random() * LETTERS.length)];
  }
  return password;
}

function refreshing(load) {
  // ruleid: javascript.random-for-secret
  const token = crypto.randomUUID();
  load(token);
}

function newToken(owner) {
  const suffix = Math.random().toString(36).slice(2, 8);
  // ok: javascript.random-for-secret
  return { name: `token_${suffix}`, owner };
}

function startAgent(agents) {
  // ruleid: javascript.random-for-secret
  const sessionId = `run-${Math.random().toString(36).slice(2, 8)}`;
  agents.start({ prompt: "...", folder: sessionId });
}

function resetToken() {
  // ruleid: javascript.random-for-secret
  return crypto.randomUUID();
}

function shade() {
  // ok: javascript.random-for-secret
  return Math.random().toString(16);
}

const { v1: madeOfTheClock, v4: random } = require("uuid");

function invite(guest) {
  // ruleid: javascript.random-for-secret
  guest.inviteToken = madeOfTheClock();
  // ok: javascript.random-for-secret
  guest.inviteToken = random();
}

function pickKey() {
  const apiKeys = (process.env.API_KEYS ?? "").split(",").map((key) => key.trim());
  // ok: javascript.random-for-secret
  const apiKey = apiKeys[Math.floor(Math.random() * apiKeys.length)];
  const signs = "abcdefghijkmnpqrstuvwxyz".split("");
  // ruleid: javascript.random-for-secret
  const resetToken = signs[Math.floor(Math.random() * signs.length)];
  return [apiKey, resetToken];
}
