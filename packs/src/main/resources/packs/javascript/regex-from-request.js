const express = require("express");
const _ = require("lodash");

const app = express();

app.get("/search", (req, res) => {
  const term = req.query.q;
  // ruleid: javascript.regex-from-request
  const matcher = new RegExp(term, "i");
  // ruleid: javascript.regex-from-request
  const prefix = new RegExp(`^${term}`);
  // ok: javascript.regex-from-request
  const plain = new RegExp(_.escapeRegExp(term), "i");
  // ok: javascript.regex-from-request
  const words = term.split(new RegExp("\\s+"));
  res.json(catalogue.filter((item) => matcher.test(item) || prefix.test(item) || plain.test(words)));
});
