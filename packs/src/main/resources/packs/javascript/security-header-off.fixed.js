const express = require("express");
const helmet = require("helmet");

const shop = express();
// ruleid: javascript.security-header-off
shop.use(helmet({ contentSecurityPolicy: { directives: { defaultSrc: ["'self'"] } }, frameguard: true }));
// ok: javascript.security-header-off
shop.use(helmet({ frameguard: { action: "deny" }, hsts: { maxAge: 31536000 } }));

const api = express();
// ruleid: javascript.security-header-off
api.use(helmet({ strictTransportSecurity: true }));
// ok: javascript.security-header-off
api.use(helmet({ xssFilter: false, crossOriginEmbedderPolicy: false }));

module.exports = { shop, api };
