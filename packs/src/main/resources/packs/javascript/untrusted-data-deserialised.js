const express = require("express");
const serialize = require("node-serialize");
const v8 = require("v8");
const yaml = require("js-yaml");

const app = express();

app.get("/profile", (req, res) => {
  const text = Buffer.from(req.cookies.profile, "base64").toString();
  // ruleid: javascript.untrusted-data-deserialised
  const profile = serialize.unserialize(text);
  // ok: javascript.untrusted-data-deserialised
  const safe = JSON.parse(text);
  res.json([profile, safe]);
});

app.post("/import", (req, res) => {
  // ruleid: javascript.untrusted-data-deserialised
  const full = yaml.load(req.body.document, { schema: yaml.DEFAULT_FULL_SCHEMA });
  // ruleid: javascript.untrusted-data-deserialised
  const binary = v8.deserialize(req.body);
  // ok: javascript.untrusted-data-deserialised
  const plain = yaml.load(req.body.document);
  res.json([full, binary, plain]);
});

const node_serialize = require("node-serialize");

app.post("/basket", (req, res) => {
  // ruleid: javascript.untrusted-data-deserialised
  const basket = node_serialize.unserialize(req.body.basket);
  // ok: javascript.untrusted-data-deserialised
  const plain = other_library.unserialize(req.body.basket);
  res.json([basket, plain]);
});

function restore(cache) {
  // ok: javascript.untrusted-data-deserialised
  return serialize.unserialize(cache.get("state"));
}

module.exports = { app, restore };
