const express = require("express");
const errorhandler = require("errorhandler");

const shop = express();
// ruleid: javascript.error-page-for-developers
shop.use(errorhandler());

const admin = express();
if (process.env.NODE_ENV === "development") {
  // ok: javascript.error-page-for-developers
  admin.use(errorhandler({ log: false }));
}
