const express = require("express");
const { requireAdmin } = require("./access");

const app = express();
// ruleid: javascript.route-guard-minds-case
app.use(/\/admin\/.*/, requireAdmin);
// ruleid: javascript.route-guard-minds-case
app.all(new RegExp("^/report(.*)?"), requireAdmin);
// ok: javascript.route-guard-minds-case
app.use(/\/billing\/.*/i, requireAdmin);
// ok: javascript.route-guard-minds-case
app.use("/invoices", requireAdmin);

app.get("/admin/users", (req, res) => res.json([]));
