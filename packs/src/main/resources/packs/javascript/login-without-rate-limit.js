const express = require("express");
const { signIn, limiter } = require("./accounts");

const app = express();
// ruleid: javascript.login-without-rate-limit
app.post("/login", (req, res) => {
  res.json(signIn(req.body));
});

// ok: javascript.login-without-rate-limit
app.post("/admin/login", limiter, (req, res) => {
  res.json(signIn(req.body));
});

// ok: javascript.login-without-rate-limit
app.post("/orders", (req, res) => {
  res.end();
});

function shop() {
  const app = express();
  app.use(express.json());
  // ruleid: javascript.login-without-rate-limit
  app.post("/sign-in", (req, res) => {
    res.json(signIn(req.body));
  });
  return app;
}

function guardedShop() {
  const app = express();
  app.use("/sign-in", limiter);
  // ok: javascript.login-without-rate-limit
  app.post("/sign-in", (req, res) => {
    res.json(signIn(req.body));
  });
  return app;
}
