const axios = require("axios");
const express = require("express");
const http = require("http");

const app = express();
const HOSTS = new Set(["images.shop.example"]);
const FEEDS = { news: "https://news.shop.example/feed" };

app.get("/image", async (req, res) => {
  // ruleid: javascript.url-from-request
  const image = await axios.get(req.query.url, { responseType: "stream" });
  image.data.pipe(res);
});

app.post("/hook", async (req, res) => {
  const { callback } = req.body;
  // ruleid: javascript.url-from-request
  await fetch(callback, { method: "POST" });
  // ruleid: javascript.url-from-request
  await axios({ method: "post", url: callback });
  // ok: javascript.url-from-request
  await fetch("https://hooks.shop.example", { method: "POST", body: callback });
  res.end();
});

app.get("/status/:host", (req, res) => {
  // ruleid: javascript.url-from-request
  http.get(`http://${req.params.host}/status`, (answer) => answer.pipe(res));
});

app.get("/item/:id", async (req, res) => {
  // ok: javascript.url-from-request
  const item = await axios.get(`https://api.shop.example/items/${req.params.id}`);
  // ok: javascript.url-from-request
  await axios.get("https://api.shop.example/items/" + req.params.id + "/prices/" + req.query.day);
  // ok: javascript.url-from-request
  const feed = await axios.get(FEEDS[req.query.feed]);
  // ok: javascript.url-from-request
  const found = await axios.get("https://api.shop.example/find", { params: { q: req.query.q } });
  res.json([item.data, feed.data, found.data]);
});

app.get("/image/safe", async (req, res) => {
  const url = new URL(req.query.url);
  if (!HOSTS.has(url.hostname)) {
    return res.status(400).end();
  }
  // ok: javascript.url-from-request
  const image = await fetch(url);
  return res.send(await image.text());
});

app.get("/checked", async (req, res) => {
  const target = req.query.url;
  if (!isAllowedUrl(target)) {
    return res.status(400).end();
  }
  // ok: javascript.url-from-request
  return res.json(await fetch(target));
});

function preview(req, res) {
  // ruleid: javascript.url-from-request
  JSDOM.fromURL(req.query.page);
  // ruleid: javascript.url-from-request
  http.get({ host: req.query.host, path: "/" }, (answer) => answer.pipe(res));
  // ok: javascript.url-from-request
  http.get({ host: "shop.com", path: "/" + req.query.page }, (answer) => answer.pipe(res));
  // ok: javascript.url-from-request
  axios.get("https://shop.com/orders/" + encodeURIComponent(req.query.id));
}

function orders(req) {
  // ok: javascript.url-from-request
  return axios.get("orders.shop.com/v1/" + req.query.id);
}

function push(req, callback) {
  const receipt = req.body.receipt;
  // ok: javascript.url-from-request
  request({ url: RECEIPTS_URL, method: "POST", body: { receipt } }, callback);
  const options = { url: RECEIPTS_URL, body: receipt };
  // ok: javascript.url-from-request
  request(options, callback);
  options.url = req.body.mirror;
  // ruleid: javascript.url-from-request
  request(options, callback);
  // ruleid: javascript.url-from-request
  request(Object.assign({}, req.body), callback);
}

const resolvers = {
  Query: {
    // A resolver is handed what the caller asks for.
    preview: async (parent, args) => {
      // ruleid: javascript.url-from-request
      const page = await axios.get(args.url);
      return page.data;
    },
    thumbnail(parent, { image }) {
      // ruleid: javascript.url-from-request
      return fetch(image);
    },
    rates() {
      // ok: javascript.url-from-request
      return fetch(FEEDS.news);
    },
  },
  Shop: {
    // ok: javascript.url-from-request
    logo: (shop, args) => fetch(shop.logo),
  },
};

const net = require("net");

app.get("/mirror", async (req, res) => {
  const url = req.query.url;
  if (new URL(url).hostname !== "shop.example.com") {
    return res.sendStatus(400);
  }
  // ok: javascript.url-from-request
  const page = await axios.get(url);
  return res.send(page.data);
});

app.get("/port", (req, res) => {
  const socket = new net.Socket();
  // ruleid: javascript.url-from-request
  socket.connect(25, req.query.host, () => res.end());
  // ok: javascript.url-from-request
  socket.connect(25, "mail.shop.example");
});

app.get("/stock", async (req, res) => {
  const address = req.query.address;
  if (!address.startsWith("https://stock.shop.com/")) {
    return res.sendStatus(400);
  }
  // ok: javascript.url-from-request
  res.json((await axios.get(address)).data);
});

app.get("/parts", async (req, res) => {
  const parts = ["https://stock.shop.example/items"];
  parts.push(req.query.item);
  // ok: javascript.url-from-request
  const stock = await axios.get(parts.join("/"));
  // ruleid: javascript.url-from-request
  const other = await axios.get([req.query.host, "items"].join("/"));
  res.json({ stock: stock.data, other: other.data });
});

app.get("/partner", async (req, res) => {
  let parsed;
  try {
    parsed = new URL(req.query.url);
  } catch {
    return res.sendStatus(400);
  }
  const partners = await settings.get("partners");
  if (!partners.some((partner) => parsed.hostname === partner || parsed.hostname.endsWith(`.${partner}`))) {
    return res.sendStatus(403);
  }
  // ok: javascript.url-from-request
  const page = await fetch(parsed.href);
  res.send(await page.text());
});

app.get("/partner/refused", async (req, res) => {
  const url = req.query.url;
  const { hostname } = new URL(url);
  if (["localhost", "127.0.0.1"].includes(hostname)) {
    return res.sendStatus(403);
  }
  // ruleid: javascript.url-from-request
  const page = await fetch(url);
  res.send(await page.text());
});

app.get("/partner/like", async (req, res) => {
  const url = req.query.url;
  if (!new URL(url).hostname.endsWith("shop.example.com")) {
    return res.sendStatus(403);
  }
  // ruleid: javascript.url-from-request
  const page = await fetch(url);
  res.send(await page.text());
});

export async function middleware(request) {
  // ok: javascript.url-from-request
  const session = await fetch(new URL("/api/auth/session", request.url), { headers: { cookie: request.headers.get("cookie") } });
  // ruleid: javascript.url-from-request
  const other = await fetch(new URL(request.nextUrl.searchParams.get("next"), request.url));
  return session.ok ? other : null;
}

function throughProxy(...args) {
  if (args[0] instanceof Request) {
    const request = args[0];
    // ok: javascript.url-from-request
    return undici.fetch(request.url, { method: request.method, dispatcher });
  }
  return undici.fetch(...args);
}
