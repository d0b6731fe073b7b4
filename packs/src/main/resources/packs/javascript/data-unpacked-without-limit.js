const zlib = require("zlib");
const unzipper = require("unzipper");

function upload(req, res) {
  // ruleid: javascript.data-unpacked-without-limit
  const text = zlib.gunzipSync(req.file.buffer);
  // ruleid: javascript.data-unpacked-without-limit
  req.pipe(unzipper.Extract({ path: "incoming" }));
  // ok: javascript.data-unpacked-without-limit
  const bounded = zlib.gunzipSync(req.file.buffer, { maxOutputLength: 1000000 });
  res.json([text.length, bounded.length]);
}
