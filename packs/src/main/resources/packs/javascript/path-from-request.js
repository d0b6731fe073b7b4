const express = require("express");
const fs = require("fs");
const path = require("path");

const app = express();
const ROOT = path.resolve("files");
const MANUALS = { de: "manual-de.pdf", en: "manual-en.pdf" };

app.get("/files/:name", (req, res) => {
  // ruleid: javascript.path-from-request
  res.sendFile(path.join(ROOT, req.params.name));
  // ok: javascript.path-from-request
  res.sendFile(req.params.name, { root: ROOT });
});

app.get("/notes", async (req, res) => {
  const file = `notes/${req.query.file}`;
  // ruleid: javascript.path-from-request
  const text = await fs.promises.readFile(file, "utf8");
  // ruleid: javascript.path-from-request
  fs.createReadStream("notes/" + req.query.file).pipe(res);
  res.send(text);
});

app.delete("/notes", (req, res) => {
  const { file } = req.body;
  // ruleid: javascript.path-from-request
  fs.unlinkSync(path.join(ROOT, file));
  // ok: javascript.path-from-request
  fs.unlinkSync(path.join(ROOT, path.basename(file)));
  res.end();
});

app.get("/checked/:name", (req, res) => {
  const target = path.resolve(ROOT, req.params.name);
  if (!target.startsWith(ROOT + path.sep)) {
    return res.status(404).end();
  }
  // ok: javascript.path-from-request
  return res.sendFile(target);
});

app.get("/manual", (req, res) => {
  // ok: javascript.path-from-request
  res.sendFile(path.join(ROOT, MANUALS[req.query.language]));
});

app.get("/invoices/:number", (req, res) => {
  const number = Number.parseInt(req.params.number, 10);
  // ok: javascript.path-from-request
  res.sendFile(path.join(ROOT, `invoice-${number}.pdf`));
});

app.get("/files/*name", (req, res, next) => {
  // ok: javascript.path-from-request
  res.download(req.params.name.join("/"), { root: ROOT }, (err) => next(err));
});

function load(name) {
  // ok: javascript.path-from-request
  return fs.readFileSync(path.join(ROOT, name));
}

module.exports = { app, load };

app.put("/me/picture", (req, res) => {
  const user = sessions.get(req.cookies.session);
  // ok: javascript.path-from-request
  fs.writeFileSync(path.join(ROOT, `${user.id}.png`), req.body);
  if (!NAME.test(req.params.theme)) {
    throw new Error("no such theme");
  }
  // ok: javascript.path-from-request
  res.sendFile(path.join(ROOT, req.params.theme));
});

function manage(req, res) {
  const name = req.query.name;
  // ruleid: javascript.path-from-request
  fs.mkdirSync(name);
  // ruleid: javascript.path-from-request
  fs.copyFileSync("template.txt", name);
  // ruleid: javascript.path-from-request
  res.render(req.params.view);
  // ruleid: javascript.path-from-request
  res.sendFile("logo.png", { root: req.query.folder });
  // ok: javascript.path-from-request
  res.sendFile(__dirname + "/files/" + name);
  // ok: javascript.path-from-request
  fs.readFileSync(name.split("/")[0]);
}

app.put("/me/banner", (req, res) => {
  const address = req.body.address;
  const ending = ["png", "jpg"].includes(address.split(".").pop().toLowerCase())
    ? address.split(".").pop().toLowerCase()
    : "png";
  // ok: javascript.path-from-request
  fs.writeFileSync(`banners/${req.session.userId}.${ending}`, req.file.bytes);
  const other = address.includes("png") ? address : "png";
  // ruleid: javascript.path-from-request
  fs.writeFileSync(`banners/${other}`, req.file.bytes);
});

app.get("/thumbnail", async (req, res) => {
  const picture = path.join("uploads", req.query.name);
  // ruleid: javascript.path-from-request
  res.type("png").send(await sharp(picture).resize(200).toBuffer());
  const bytes = Buffer.from(req.body.picture, "base64");
  // ok: javascript.path-from-request
  res.type("png").send(await sharp(bytes).resize(200).toBuffer());
});

app.get("/folder", async (req, res) => {
  const folder = path.join("uploads", req.query.name);
  if (!files.isPathInside("uploads", folder)) {
    return res.sendStatus(404);
  }
  // ok: javascript.path-from-request
  res.json(fs.readdirSync(folder));
});

app.get("/log", async (req, res) => {
  // ruleid: javascript.path-from-request
  res.json(await fs.readFileAsync("logs/" + req.query.day));
});

const { execFile } = require("child_process");

app.get("/last-lines", (req, res) => {
  // ruleid: javascript.path-from-request
  execFile("tail", ["-n", "100", `/var/log/${req.query.log}`], (error, out) => res.json({ out }));
  // ok: javascript.path-from-request
  execFile("grep", [req.query.word, "/var/log/orders.log"], (error, out) => res.json({ out }));
});

const DOCUMENTS = ["terms.pdf", "prices.pdf"];

app.get("/document", (req, res) => {
  if (!DOCUMENTS.includes(req.get("X-Document"))) {
    return res.sendStatus(404);
  }
  // ok: javascript.path-from-request
  res.send(fs.readFileSync(req.get("X-Document")));
});

router.use("/images", async (ctx) => {
  // ok: javascript.path-from-request
  await send(ctx, ctx.path, { root: PUBLIC, maxAge: 3600000 });
  // ruleid: javascript.path-from-request
  await send(ctx, ctx.path);
});

app.get("/letter", (req, res) => {
  const template = letters.find("reminder");
  // ok: javascript.path-from-request
  res.send(template.render({ ...req.query }));
});

app.post("/certificates", (req, res) => {
  const address = new URL(req.body.server);
  // ok: javascript.path-from-request
  const own = fs.readFileSync(path.join(ROOT, address.hostname, "ca.pem"));
  // ok: javascript.path-from-request
  const same = fs.readFileSync(path.join(ROOT, new URL(req.body.server).host));
  // ruleid: javascript.path-from-request
  const other = fs.readFileSync(path.join(ROOT, req.body.hostname));
  res.json([own, same, other]);
});
