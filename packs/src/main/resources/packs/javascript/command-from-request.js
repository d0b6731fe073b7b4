const { exec, execFile, execSync, spawn } = require("child_process");
const cp = require("node:child_process");
const { promisify } = require("util");
const express = require("express");

const execAsync = promisify(exec);
const app = express();
const FORMATS = { png: "png", jpg: "jpeg" };

app.get("/ping", (req, res) => {
  const host = req.query.host;
  // ruleid: javascript.command-from-request
  exec("ping -c 1 " + host, (error, stdout) => res.send(stdout));
  // ok: javascript.command-from-request
  execFile("ping", ["-c", "1", host], (error, stdout) => res.send(stdout));
});

app.get("/whois/:domain", async (req, res) => {
  // ruleid: javascript.command-from-request
  const { stdout } = await execAsync(`whois ${req.params.domain}`);
  // ruleid: javascript.command-from-request
  const child = spawn(`whois ${req.params.domain}`, { shell: true });
  // ok: javascript.command-from-request
  const safe = spawn("whois", ["--", req.params.domain]);
  res.json([stdout, child.pid, safe.pid]);
});

app.post("/convert", (req, res) => {
  const { file, format, width } = req.body;
  // ruleid: javascript.command-from-request
  cp.execSync(["convert", file, "out.png"].join(" "));
  // ok: javascript.command-from-request
  execSync(`convert in.gif out.${FORMATS[format]}`);
  // ok: javascript.command-from-request
  execSync(`convert in.gif -resize ${parseInt(width, 10)} out.png`);
  // ok: javascript.command-from-request
  const match = /^(\w+)$/.exec(file);
  res.json(match);
});

app.get("/status", (req, res) => {
  // ok: javascript.command-from-request
  exec("uptime", (error, stdout) => res.send(stdout));
});

const childProcess = require("child_process");
const execa = require("execa");

function runTool(req, res) {
  // ruleid: javascript.command-from-request
  childProcess.spawn(req.query.tool, ["--version"]);
  // ruleid: javascript.command-from-request
  execa(req.query.tool, ["--version"]);
  // ok: javascript.command-from-request
  childProcess.spawn("convert", ["--size", req.query.size]);
  // ok: javascript.command-from-request
  execa("convert", [req.query.size]);
  res.end();
}

function archive(folder) {
  // ruleid: javascript.command-from-request
  exec(`tar czf out.tgz ${folder}`);
  // ok: javascript.command-from-request
  exec("tar czf out.tgz data");
}

app.get("/shell", (req, res) => {
  const shell = "/bin/bash";
  // ruleid: javascript.command-from-request
  spawn(shell, ["-c", req.query.command]);
  // ok: javascript.command-from-request
  spawn("ls", ["--", req.query.folder]);
  res.end();
});

// What starts a function of the cloud may not be a caller; the evidence has a gap.
exports.handler = async (event) => {
  // ruleid: javascript.command-from-request
  exec(`convert ${event.file} out.png`);
  // ok: javascript.command-from-request
  exec("convert in.png out.png");
};

const { Client } = require("ssh2");

function remotely(app) {
  app.get("/remote", (req, res) => {
    const there = new Client();
    there.on("ready", () => {
      // ruleid: javascript.command-from-request
      there.exec("ls " + req.query.folder, () => res.end());
      // ok: javascript.command-from-request
      there.exec("uptime", () => res.end());
    });
    there.connect({ host: "files.shop.com" });
  });
}
