const crypto = require("crypto");
const fs = require("fs");
const path = require("path");
const express = require("express");
const multer = require("multer");

const app = express();
const FOLDER = path.resolve("uploads");

app.post("/avatar", (req, res) => {
  // ruleid: javascript.upload-saved-under-client-name
  fs.writeFileSync(path.join(FOLDER, req.file.originalname), req.file.buffer);
  // ok: javascript.upload-saved-under-client-name
  fs.writeFileSync(path.join(FOLDER, crypto.randomUUID()), req.file.buffer);
  // ok: javascript.upload-saved-under-client-name
  fs.writeFileSync(path.join(FOLDER, path.basename(req.file.originalname)), req.file.buffer);
  res.json({ name: req.file.originalname });
});

app.post("/photo", async (req, res) => {
  const photo = req.files.photo;
  const target = "uploads/" + photo.name;
  // ruleid: javascript.upload-saved-under-client-name
  await photo.mv(target);
  // ok: javascript.upload-saved-under-client-name
  await photo.mv(`uploads/${crypto.randomUUID()}.png`);
  res.end();
});

app.post("/documents", (req, res) => {
  for (const file of req.files) {
    // ruleid: javascript.upload-saved-under-client-name
    fs.renameSync(file.path, `${FOLDER}/${file.originalname}`);
  }
  res.end();
});

// ok: javascript.upload-saved-under-client-name
const upload = multer({ dest: "uploads/", limits: { fileSize: 1_000_000 } });

module.exports = { app, upload };

const cleaned = multer.diskStorage({
  filename: function (req, file, done) {
    // ok: javascript.upload-saved-under-client-name
    done(null, names.sanitizeFilename(file.originalname) + ".pdf");
  },
});

const renamed = multer.diskStorage({
  filename: function (_, file, done) {
    file.originalname = sanitizeFileName(Buffer.from(file.originalname, "latin1").toString("utf8"));
    // ok: javascript.upload-saved-under-client-name
    done(null, file.originalname);
  },
});
