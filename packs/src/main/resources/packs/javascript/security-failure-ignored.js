const jwt = require("jsonwebtoken");

function handle(req, res) {
  // ruleid: javascript.security-failure-ignored
  try {
    verifySignature(req.rawBody, process.env.KEY);
  } catch (error) {}
  return serve(req, res);
}

async function enter(policy, user, item) {
  // ruleid: javascript.security-failure-ignored
  try {
    await policy.checkPermission(user, item);
  } catch {}
  return item.open();
}

function handleSafe(req, res) {
  // ok: javascript.security-failure-ignored
  try {
    verifySignature(req.rawBody, process.env.KEY);
  } catch (error) {
    return res.status(401).end();
  }
  return serve(req, res);
}

function remove(store, key) {
  // ok: javascript.security-failure-ignored
  try {
    store.remove(key);
  } catch (error) {}
}

function read(token) {
  // ok: javascript.security-failure-ignored
  try {
    return jwt.verify(token, process.env.KEY, { algorithms: ["HS256"] });
  } catch {
    return null;
  }
}

module.exports = { handle, enter, handleSafe, remove, read };
