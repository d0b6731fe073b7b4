const http = require("http");
const https = require("https");
const axios = require("axios");
const superagent = require("superagent");

const RATES = "http://rates.shop-partner.com/today";

function load(done) {
  // ruleid: javascript.request-without-encryption
  http.get("http://api.shop-partner.com/orders", done);
  // ruleid: javascript.request-without-encryption
  http.request(new URL("http://api.shop-partner.com/orders"), done);
  // ok: javascript.request-without-encryption
  https.get("https://api.shop-partner.com/orders", done);
  // ok: javascript.request-without-encryption
  http.get("http://localhost:8080/health", done);
  // ok: javascript.request-without-encryption
  http.get("http://orders:8080/health", done);
  // ok: javascript.request-without-encryption
  http.get("http://192.168.1.10/health", done);
  // ok: javascript.request-without-encryption
  http.get("http://printer.internal/status", done);
}

async function rates() {
  // ruleid: javascript.request-without-encryption
  const today = await axios.get(RATES);
  // ruleid: javascript.request-without-encryption
  await superagent.post("http://mail.shop-partner.com/send");
  // ruleid: javascript.request-without-encryption
  const answer = await fetch("http://rates.shop-partner.com/euro");
  // ok: javascript.request-without-encryption
  const safe = await fetch("https://rates.shop-partner.com/euro");
  return [today, answer, safe];
}

// ruleid: javascript.request-without-encryption
const socket = new WebSocket("ws://chat.shop-partner.com/room");
