import express from "express";
import fs from "node:fs";
import path from "node:path";

const app = express();
const ROOT = path.resolve("/srv/files");

app.get("/files", (req, res) => {
  const full = path.resolve(ROOT, String(req.query.name));
  if (full !== ROOT && !full.startsWith(ROOT + path.sep)) {
    return res.sendStatus(403);
  }
  // ok: javascript.path-from-request
  fs.createReadStream(full).pipe(res);
});

app.get("/files/loose", (req, res) => {
  const full = path.resolve(ROOT, String(req.query.name));
  if (full === ROOT) {
    return res.sendStatus(403);
  }
  // ruleid: javascript.path-from-request
  fs.createReadStream(full).pipe(res);
});
