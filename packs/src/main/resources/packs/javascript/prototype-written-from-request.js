const express = require("express");
const _ = require("lodash");

const app = express();
const settings = {};
const carts = new Map();

app.post("/settings", (req, res) => {
  // ruleid: javascript.prototype-written-from-request
  _.merge(settings, req.body);
  // ruleid: javascript.prototype-written-from-request
  _.set(settings, req.body.path, req.body.value);
  // ruleid: javascript.prototype-written-from-request
  settings[req.body.section][req.body.name] = req.body.value;
  // ok: javascript.prototype-written-from-request
  _.merge(settings, { theme: "dark" });
  // ok: javascript.prototype-written-from-request
  carts.set(req.body.name, req.body.value);
  // ok: javascript.prototype-written-from-request
  Object.assign(settings, { theme: req.body.theme });
  res.end();
});
