const fs = require("fs");
const https = require("https");

https.get("https://plugins.shop.com/list", (res) => {
  res.on("data", (part) => {
    // ruleid: javascript.response-written-to-file
    fs.appendFileSync("/srv/plugins.js", part);
  });
});

// ok: javascript.response-written-to-file
fs.writeFileSync("/srv/started", "yes");
