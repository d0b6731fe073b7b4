const express = require("express");

const app = express();

app.post("/echo", (req, res) => {
  // ruleid: javascript.response-repeats-request
  res.send(req.body);
});

app.post("/preview", (req, res) => {
  // ruleid: javascript.response-repeats-request
  res.send(marked(req.body.text));
  // ok: javascript.response-repeats-request
  res.json(req.body);
});

app.get("/plain", (req, res) => {
  res.type("text/plain");
  // ok: javascript.response-repeats-request
  res.send(req.query.text);
});

app.get("/download", (request, reply) => {
  // ok: javascript.response-repeats-request
  reply.send(require("fs").createReadStream(request.query.file));
});
