const express = require("express");
const actions = { start() {}, stop() {} };
const app = express();

app.get("/run/:action", (req, res) => {
  // ruleid: javascript.method-named-by-request
  actions[req.params.action](res);
});

const table = new Map([["start", () => 1]]);

app.get("/safe/:action", (req, res) => {
  const name = req.params.action;
  if (Object.hasOwn(actions, name)) {
    // ok: javascript.method-named-by-request
    actions[name](res);
  }
  // ok: javascript.method-named-by-request
  res.json(table.get("start")());
});

window.addEventListener("message", (event) => {
  const order = JSON.parse(event.data);
  // ruleid: javascript.method-named-by-request
  window[order.name](order.value);
});
