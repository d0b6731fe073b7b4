const cookieSession = require("cookie-session");
const express = require("express");
const session = require("express-session");

const app = express();
const secret = process.env.SESSION_SECRET;

// ruleid: javascript.session-cookie-protection-off
app.use(session({ secret, resave: false, cookie: { secure: true, maxAge: 3600000 } }));
// ruleid: javascript.session-cookie-protection-off
app.use(cookieSession({ keys: [secret], httpOnly: true }));
// ok: javascript.session-cookie-protection-off
app.use(session({ secret, resave: false, cookie: { secure: true, httpOnly: true } }));
// ok: javascript.session-cookie-protection-off
app.use(session({ secret, cookie: { secure: process.env.NODE_ENV === "production" } }));

module.exports = { app };
