const fs = require("fs");

function share(path, data) {
  // ruleid: javascript.file-open-to-everybody
  fs.chmodSync(path, 0o775);
  // ruleid: javascript.file-open-to-everybody
  fs.chmodSync(path, "666");
  // ruleid: javascript.file-open-to-everybody
  fs.writeFileSync(path, data, { mode: 0o664 });
  // ok: javascript.file-open-to-everybody
  fs.chmodSync(path, 0o755);
  // ok: javascript.file-open-to-everybody
  fs.writeFileSync(path, data, { mode: 0o600 });
}

module.exports = { share };

function numbers(path) {
  // ruleid: javascript.file-open-to-everybody
  fs.chmodSync(path, 438);
  // ok: javascript.file-open-to-everybody
  fs.chmodSync(path, 256);
}

function listen(server, socketPath) {
  server.listen(socketPath, async () => {
    // ok: javascript.file-open-to-everybody
    await fs.chmod(socketPath, 0o666);
  });
}
