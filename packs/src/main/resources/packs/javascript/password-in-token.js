const jwt = require("jsonwebtoken");

function issue(user, key) {
  // ruleid: javascript.password-in-token
  return jwt.sign({ name: user.name, password: user.password }, key, { expiresIn: "1h" });
}

function stepwise(user, key) {
  const claims = { name: user.name };
  claims.password = user.password;
  // ruleid: javascript.password-in-token
  return jwt.sign(claims, key, { expiresIn: "1h" });
}

function merged(user, key) {
  const claims = Object.assign({ password: user.password }, { role: user.role });
  // ruleid: javascript.password-in-token
  return jwt.sign(claims, key, { expiresIn: "1h" });
}

function safe(user, key) {
  // ok: javascript.password-in-token
  return jwt.sign({ sub: user.id }, key, { expiresIn: "1h" });
}

async function login(users, request, key) {
  const user = await users.findOne({ name: request.body.name, password: request.body.password });
  // ok: javascript.password-in-token
  return jwt.sign({ sub: user.id }, key, { expiresIn: "1h" });
}

function removed(user, key) {
  const claims = { sub: user.id, password: user.password };
  delete claims.password;
  // ok: javascript.password-in-token
  return jwt.sign(claims, key, { expiresIn: "1h" });
}

async function signIn(users, request, key) {
  const { email, password } = request.body;
  const user = await users.authenticate(email, password);
  // ok: javascript.password-in-token
  return jwt.sign({ email, sub: user.id }, key, { expiresIn: "1h" });
}

module.exports = { issue, stepwise, merged, safe, login, removed };
