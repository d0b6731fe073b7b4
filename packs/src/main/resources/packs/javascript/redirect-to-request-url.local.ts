import express from "express";

const app = express();

app.get("/after", (req, res) => {
  const target = String(req.query.next);
  if (!target.startsWith("/") || target.startsWith("//") || target.includes("\\")) {
    return res.redirect("/");
  }
  // ok: javascript.redirect-to-request-url
  res.redirect(target);
});

app.get("/after/loose", (req, res) => {
  const target = String(req.query.next);
  if (!target.startsWith("/") && target.startsWith("//")) {
    return res.redirect("/");
  }
  // ruleid: javascript.redirect-to-request-url
  res.redirect(target);
});
