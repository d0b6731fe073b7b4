const http = require("http");
const https = require("https");
const axios = require("axios");

// ruleid: javascript.program-fetched-without-encryption
http.get("http://get.shop.com/agent/setup.exe", (r) => r.pipe(file));
// ruleid: javascript.program-fetched-without-encryption
axios.get("http://cdn.shop.com/release/tool-1.2.tar.gz", { responseType: "stream" });
// ok: javascript.program-fetched-without-encryption
https.get("https://get.shop.com/agent/setup.exe", (r) => r.pipe(file));
// ok: javascript.program-fetched-without-encryption
http.get("http://localhost:8080/setup.exe");
// ok: javascript.program-fetched-without-encryption
http.get("http://shop.com/prices.json");
