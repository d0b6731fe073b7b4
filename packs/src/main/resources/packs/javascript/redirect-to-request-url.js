const express = require("express");

const app = express();
const TARGETS = new Set(["/home", "/orders"]);

app.post("/login", (req, res) => {
  const next = req.query.next || "/home";
  // ruleid: javascript.redirect-to-request-url
  res.redirect(next);
});

app.get("/out", (req, res) => {
  // ruleid: javascript.redirect-to-request-url
  res.redirect(302, req.query.url);
});

app.get("/back", (req, res) => {
  const next = String(req.query.next);
  // ok: javascript.redirect-to-request-url
  res.redirect(TARGETS.has(next) ? next : "/home");
});

app.get("/search", (req, res) => {
  // ok: javascript.redirect-to-request-url
  res.redirect(`/find?q=${req.query.q}`);
  // ok: javascript.redirect-to-request-url
  res.redirect("/user/" + req.params.id + "/orders?sort=" + req.query.sort);
  // ok: javascript.redirect-to-request-url
  res.redirect("/login");
});

const http = require("http");
const url = require("url");

http.createServer((req, res) => {
  const target = url.parse(req.url, true).query.target;
  // ruleid: javascript.redirect-to-request-url
  res.writeHead(302, { Location: target });
  // ruleid: javascript.redirect-to-request-url
  res.setHeader("Location", target);
  // ok: javascript.redirect-to-request-url
  res.setHeader("Location", "/start");
  res.end();
});

app.get("/partner", (req, res) => {
  const target = req.query.to;
  if (target.startsWith("https://partner.shop.com/")) {
    // ok: javascript.redirect-to-request-url
    res.redirect(target);
  }
  if (target.startsWith("https://partner.shop.com")) {
    // ruleid: javascript.redirect-to-request-url
    res.redirect(target);
  }
});

const http = require("http");

http.createServer((req, res) => {
  const address = new URL(req.url, "http://localhost");
  if (address.pathname === "/leave") {
    // ruleid: javascript.redirect-to-request-url
    res.writeHead(302, { Location: address.searchParams.get("to") });
    return res.end();
  }
  // ok: javascript.redirect-to-request-url
  res.writeHead(302, { Location: "/home" });
  res.end();
});
