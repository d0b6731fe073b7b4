const express = require("express");

const app = express();
app.use(require("cookie-parser")());

function admin(req, res, next) {
  // ruleid: javascript.role-told-by-client
  if (req.headers["x-user-role"] === "admin") {
    return next();
  }
  res.sendStatus(403);
}

app.get("/reports", (req, res) => {
  // ruleid: javascript.role-told-by-client
  if (req.cookies.admin !== "true") {
    return res.sendStatus(403);
  }
  res.json(reports());
});

app.get("/users", (req, res) => {
  // ruleid: javascript.role-told-by-client
  if (["admin", "support"].includes(req.get("X-Role"))) {
    return res.json(users());
  }
  // ok: javascript.role-told-by-client
  if (req.session.role === "admin") {
    return res.json(users());
  }
  // ok: javascript.role-told-by-client
  if (req.signedCookies.role === "admin") {
    return res.json(users());
  }
  // ok: javascript.role-told-by-client
  if (req.cookies.theme === "dark") {
    res.set("X-Theme", "dark");
  }
  // ok: javascript.role-told-by-client
  if (req.headers["x-requested-with"] === "XMLHttpRequest") {
    return res.json([]);
  }
  res.sendStatus(403);
});

app.get("/me", (req, res) => {
  // ruleid: javascript.role-told-by-client
  if (req.cookies.loggedIn) {
    return res.json(profile());
  }
  res.redirect("/sign-in");
});
