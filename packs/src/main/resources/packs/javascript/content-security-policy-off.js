const express = require("express");
const helmet = require("helmet");

const app = express();
// ruleid: javascript.content-security-policy-off
app.use(helmet({ contentSecurityPolicy: false }));
// ok: javascript.content-security-policy-off
app.use(helmet());
// ok: javascript.content-security-policy-off
app.use(helmet({ contentSecurityPolicy: { directives: { defaultSrc: ["'self'"] } } }));

module.exports = { app };
