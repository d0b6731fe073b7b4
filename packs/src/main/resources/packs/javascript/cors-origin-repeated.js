const express = require("express");
const app = express();
const friends = new Set(["https://shop.example"]);

app.get("/stock", (req, res) => {
  // ruleid: javascript.cors-origin-repeated
  res.setHeader("Access-Control-Allow-Origin", req.headers.origin);
  res.json([]);
});

app.get("/prices", (req, res) => {
  const origin = req.get("Origin");
  // ruleid: javascript.cors-origin-repeated
  res.writeHead(200, { "access-control-allow-origin": origin });
  res.end("[]");
});

app.get("/orders", (req, res) => {
  const origin = req.headers.origin;
  if (friends.has(origin)) {
    // ok: javascript.cors-origin-repeated
    res.set("Access-Control-Allow-Origin", origin);
  }
  // ok: javascript.cors-origin-repeated
  res.set("X-Served-By", "shop");
  res.json([]);
});

app.get("/public", (req, res) => {
  // ok: javascript.cors-origin-repeated
  res.set("Access-Control-Allow-Origin", "https://shop.example");
  res.json([]);
});

export async function OPTIONS(request) {
  return new Response(null, {
    headers: {
      // ruleid: javascript.cors-origin-repeated
      "Access-Control-Allow-Origin": request.headers.get("origin") ?? "",
      "Access-Control-Allow-Credentials": "true",
    },
  });
}

export async function HEAD() {
  // ok: javascript.cors-origin-repeated
  return new Response(null, { headers: { "Access-Control-Allow-Origin": "https://app.shop.com" } });
}
