const express = require("express");
const notevil = require("notevil");
const { evaluate } = require("./arithmetic");

const app = express();

app.get("/sum", (req, res) => {
  // ruleid: javascript.code-from-request
  res.json(notevil(req.query.formula));
});

app.get("/total", (req, res) => {
  // ok: javascript.code-from-request
  res.json(evaluate(req.query.formula));
});
