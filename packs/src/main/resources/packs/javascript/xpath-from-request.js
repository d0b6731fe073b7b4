const express = require("express");
const xpath = require("xpath");

const app = express();

app.get("/user", (req, res) => {
  // ruleid: javascript.xpath-from-request
  const user = xpath.select1(`//user[@name='${req.query.name}']`, document);
  const query = xpath.parse("//user[@name=$name]");
  // ok: javascript.xpath-from-request
  const safe = query.select({ node: document, variables: { name: req.query.name } });
  // ok: javascript.xpath-from-request
  const option = form.select(req.query.option);
  res.json([user, safe, option]);
});

app.get("/people", (req, res) => {
  const people = libxml.parseXml(file);
  // ruleid: javascript.xpath-from-request
  res.json(people.get(`//person[name='${req.query.name}']`));
  // ok: javascript.xpath-from-request
  res.json(people.get("//person[1]"));
});

app.get("/orders", async (req, res) => {
  // ok: javascript.xpath-from-request
  const orders = await axios.get("/api/orders/" + req.query["name"]);
  // ok: javascript.xpath-from-request
  const late = await client.get(`/api/orders?filter[late]=${req.query.late}`);
  res.json([orders, late]);
});
