const ejs = require("ejs");
const express = require("express");
const _ = require("lodash");
const pug = require("pug");

const app = express();

app.get("/greet", (req, res) => {
  // ruleid: javascript.template-from-request
  res.send(ejs.render("<h1>Hello " + req.query.name + "</h1>"));
  // ok: javascript.template-from-request
  res.send(ejs.render("<h1>Hello <%= name %></h1>", { name: req.query.name }));
});

app.post("/mail", (req, res) => {
  const { body } = req.body;
  // ruleid: javascript.template-from-request
  const mail = _.template(body)({ user: "Ann" });
  // ruleid: javascript.template-from-request
  const page = pug.render(`p ${body}`);
  // ok: javascript.template-from-request
  const safe = pug.render("p= body", { body });
  // ok: javascript.template-from-request
  res.render("mail", { mail, page, safe });
});
