const AdmZip = require("adm-zip");
const fs = require("fs");
const path = require("path");
const unzipper = require("unzipper");

function unpack(stream, folder) {
  stream.pipe(unzipper.Parse()).on("entry", (entry) => {
    // ruleid: javascript.archive-entry-written-by-name
    entry.pipe(fs.createWriteStream(path.join(folder, entry.path)));
  });
}

function unpackAll(file, folder) {
  for (const entry of new AdmZip(file).getEntries()) {
    const target = folder + "/" + entry.entryName;
    // ruleid: javascript.archive-entry-written-by-name
    fs.writeFileSync(target, entry.getData());
  }
}

function unpackSafe(file, folder) {
  for (const entry of new AdmZip(file).getEntries()) {
    const target = path.resolve(folder, entry.entryName);
    if (!target.startsWith(folder + path.sep)) {
      throw new Error("outside");
    }
    // ok: javascript.archive-entry-written-by-name
    fs.writeFileSync(target, entry.getData());
  }
}

function cached(request) {
  // ok: javascript.archive-entry-written-by-name
  fs.writeFileSync(request.path, "");
}

module.exports = { unpack, unpackAll, unpackSafe, cached };
