const crypto = require("crypto");
const config = require("./config");

const API_KEY = process.env.SHOP_API_KEY;

function requireKey(req, res, next) {
  // ruleid: javascript.guard-open-without-key
  if (!API_KEY) return next();
  if (req.get("x-api-key") !== API_KEY) return res.status(401).end();
  next();
}

function requireToken(req, res, next) {
  const expected = process.env.SHOP_TOKEN;
  // ruleid: javascript.guard-open-without-key
  if (!expected) {
    console.warn("no token is set");
    return next();
  }
  return req.get("x-token") === expected ? next() : res.sendStatus(403);
}

function verifySignature(body, signature) {
  // ruleid: javascript.guard-open-without-key
  if (!config.settings.hookSecret) {
    return true;
  }
  return crypto.timingSafeEqual(sign(body), Buffer.from(signature));
}

function verifyClosed(body, signature) {
  // ok: javascript.guard-open-without-key
  if (!process.env.HOOK_SECRET) return false;
  return crypto.timingSafeEqual(sign(body), Buffer.from(signature));
}

function optionalUser(req, res, next) {
  const token = req.get("x-token");
  // ok: javascript.guard-open-without-key
  if (!token) return next();
  req.user = users.byToken(token);
  next();
}

module.exports = { requireKey, requireToken, verifySignature, verifyClosed, optionalUser };
