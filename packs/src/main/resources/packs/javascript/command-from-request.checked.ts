import { execSync } from "node:child_process";
import express from "express";
import net from "node:net";

const app = express();
const BRANCH = /^([a-z0-9]+)$/;

app.get("/trace", (req, res) => {
  const host = String(req.query.host);
  if (!net.isIP(host)) {
    return res.sendStatus(400);
  }
  // ok: javascript.command-from-request
  res.send(execSync(`traceroute ${host}`));
});

app.get("/checkout", (req, res) => {
  const found = BRANCH.exec(String(req.query.branch));
  if (!found) {
    return res.sendStatus(400);
  }
  // ok: javascript.command-from-request
  execSync(`git checkout ${found[1]}`);
  // ruleid: javascript.command-from-request
  execSync(`git checkout ${/--(.*)/.exec(String(req.query.branch))[1]}`);
  res.end();
});

app.get("/look-up", (req, res) => {
  const host = String(req.query.host);
  if (!/^[a-z0-9.]+/.test(host)) {
    return res.sendStatus(400);
  }
  // ruleid: javascript.command-from-request
  res.send(execSync(`dig ${host}`));
});
