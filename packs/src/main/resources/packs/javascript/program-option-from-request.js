const express = require("express");
const { execFile, spawn, execFileSync } = require("child_process");
const app = express();

app.post("/import", (req, res) => {
  const url = req.body.url;
  // ruleid: javascript.program-option-from-request
  execFile("git", ["clone", url, "/srv/work"], (error) => res.json({ error }));
});

app.get("/refs", (req, res) => {
  // ruleid: javascript.program-option-from-request
  spawn("hg", ["log", "-r", "tip", req.query.path]).stdout.pipe(res);
});

app.get("/grab", (req, res) => {
  const args = req.query.page;
  // ruleid: javascript.program-option-from-request
  res.send(execFileSync("/usr/bin/curl", ["-s", args]));
});

app.post("/import-safe", (req, res) => {
  const url = req.body.url;
  // ok: javascript.program-option-from-request
  execFile("git", ["clone", "--", url, "/srv/work"], () => res.end());
  if (!url.startsWith("https://")) {
    return res.status(400).end();
  }
  // ok: javascript.program-option-from-request
  execFile("git", ["clone", url, "/srv/work"], () => res.end());
});

app.get("/branch", (req, res) => {
  // ok: javascript.program-option-from-request
  execFile("git", ["log", `origin/${req.query.branch}`], () => res.end());
  // ok: javascript.program-option-from-request
  execFile("/opt/shop/report", [req.query.month], () => res.end());
  // ok: javascript.program-option-from-request
  execFile("git", ["log", "-n", String(Number(req.query.count))], () => res.end());
});
