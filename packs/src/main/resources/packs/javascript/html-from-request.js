const escapeHtml = require("escape-html");
const express = require("express");
const DOMPurify = require("isomorphic-dompurify");

const app = express();

app.get("/hello", (req, res) => {
  // ruleid: javascript.html-from-request
  res.send(`<h1>Hello ${req.query.name}</h1>`);
  // ok: javascript.html-from-request
  res.send(`<h1>Hello ${escapeHtml(req.query.name)}</h1>`);
});

app.get("/search", (req, res) => {
  const term = req.query.q;
  const page = "<p>Nothing found for " + term + "</p>";
  // ruleid: javascript.html-from-request
  res.status(404).send(page);
  // ok: javascript.html-from-request
  res.json({ term });
  // ok: javascript.html-from-request
  res.render("search", { term });
});

app.post("/comment", (req, res) => {
  const { text } = req.body;
  // ruleid: javascript.html-from-request
  res.write("<div>" + text + "</div>");
  // ok: javascript.html-from-request
  res.end("<div>" + DOMPurify.sanitize(text) + "</div>");
});

app.get("/count/:number", (req, res) => {
  // ok: javascript.html-from-request
  res.send(`<b>${Number(req.params.number)}</b>`);
  // ok: javascript.html-from-request
  res.send(encodeURIComponent(req.params.number));
});

app.put("/order", (req, res) => {
  // ok: javascript.html-from-request
  res.send(store(req.body));
  // ok: javascript.html-from-request
  res.send({ received: req.body.id });
});

app.get("/callback", (req, res) => {
  const callback = req.query.callback.replace(/[^\w$.]/g, "");
  // ok: javascript.html-from-request
  res.send(`<script>${callback}()</script>`);
  const half = req.query.callback.replace(/[<]/g, "");
  // ruleid: javascript.html-from-request
  res.send(`<script>${half}()</script>`);
});

app.get("/greet", (req, res) => {
  const name = req.query.name;
  // ruleid: javascript.html-from-request
  res.send(name);
  // ruleid: javascript.html-from-request
  res.send("Hello " + name);
  // ok: javascript.html-from-request
  res.send(req.body);
});

app.get("/plain", (req, res) => {
  res.set("Content-Type", "text/plain");
  // ok: javascript.html-from-request
  res.send("Hello " + req.query.name);
});

export function GET(request) {
  // ruleid: javascript.html-from-request
  return new Response(`<p>${request.url}</p>`, { headers: { "Content-Type": "text/html" } });
}

const escape = require("escape-html");

app.get("/greeting", (req, res) => {
  const name = escape(req.query.name);
  // ok: javascript.html-from-request
  res.send("<p>Hello " + name + "</p>");
});

app.post("/progress", (req, res) => {
  for (const listener of listeners) {
    // ok: javascript.html-from-request
    listener.response.write(`data: ${req.body.step}\n\n`);
  }
  // ok: javascript.html-from-request
  res.write(`data: ${req.body.step}\n\n`);
});

app.get("/typed/:name", (request, reply) => {
  // ruleid: javascript.html-from-request
  reply.type("text/html").send("<p>" + request.params.name + "</p>");
  // ok: javascript.html-from-request
  reply.type("text/html").send("<p>" + escapeHtml(request.params.name) + "</p>");
  // ok: javascript.html-from-request
  reply.type("text/plain").send("Hello " + request.params.name);
});
