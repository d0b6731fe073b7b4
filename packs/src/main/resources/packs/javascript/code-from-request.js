const express = require("express");
const vm = require("vm");

const app = express();
const OPERATIONS = { sum: (a, b) => a + b };

app.get("/calculate", (req, res) => {
  // ruleid: javascript.code-from-request
  const value = eval(req.query.expression);
  // ruleid: javascript.code-from-request
  const compute = new Function("x", `return ${req.query.formula}`);
  // ok: javascript.code-from-request
  const safe = OPERATIONS[req.query.operation](1, 2);
  res.json([value, compute(1), safe]);
});

app.post("/run", (req, res) => {
  const { script } = req.body;
  // ruleid: javascript.code-from-request
  vm.runInNewContext(script, {});
  // ruleid: javascript.code-from-request
  setTimeout("notify('" + req.body.user + "')", 1000);
  // ok: javascript.code-from-request
  setTimeout(() => notify(req.body.user), 1000);
  res.end();
});

app.get("/plugin/:name", (req, res) => {
  const plugin = require("./plugins/" + req.params.name);
  // ok: javascript.code-from-request
  const data = JSON.parse(req.query.data);
  res.json([plugin.version, data]);
});

const { NodeVM } = require("vm2");

async function calculate(req, res) {
  const vm = new NodeVM();
  // ruleid: javascript.code-from-request
  vm.run("module.exports = " + req.body.formula);
  // ok: javascript.code-from-request
  vm.run("module.exports = 1");
  res.end();
}

const Sandbox = require("sandbox");

app.post("/rule", (req, res) => {
  const s = new Sandbox();
  // ruleid: javascript.code-from-request
  s.run(`(${req.body.rule})()`, (output) => res.json(output.result));
});

app.post("/order", (req, res) => {
  const s = db.prepare("INSERT INTO orders (item) VALUES (?)");
  // ok: javascript.code-from-request
  s.run(req.body.item);
  res.end();
});

function later(next) {
  // ok: javascript.code-from-request
  setTimeout(next, 1000);
}

function told(text) {
  // ruleid: javascript.code-from-request
  setTimeout(text, 1000);
}

app.get("/formula", ({ query }, res) => {
  // ruleid: javascript.code-from-request
  res.json(eval(query.formula));
});

app.post("/rules", async ({ body: { rule, title } }, res) => {
  // ruleid: javascript.code-from-request
  res.json(eval(rule));
  // ok: javascript.code-from-request
  log(title);
});

window.addEventListener("message", (event) => {
  let request;
  try {
    request = JSON.parse(event.data);
  } catch (error) {
    return;
  }
  // ok: javascript.code-from-request
  const run = new Function("page", request.params.script);
  run(document);
});
