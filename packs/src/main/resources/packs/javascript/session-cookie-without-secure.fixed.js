const express = require("express");
const session = require("express-session");

const shop = express();
// ruleid: javascript.session-cookie-without-secure
shop.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: "auto", maxAge: 3600000, sameSite: "lax" } }));
// ok: javascript.session-cookie-without-secure
shop.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: true, sameSite: "lax" } }));
// ok: javascript.session-cookie-without-secure
shop.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: process.env.NODE_ENV === "production" } }));

function admin(settings) {
  const app = express();
  const options = { secret: settings.secret, resave: false, cookie: { httpOnly: true } };
  // ruleid: javascript.session-cookie-without-secure
  app.use(session(options));
  // ok: javascript.session-cookie-without-secure
  app.use(session({ secret: settings.secret, cookie: { maxAge: 60000, ...settings.cookie } }));
  // ok: javascript.session-cookie-without-secure
  app.use(session(settings));
  return app;
}

module.exports = { shop, admin };
