const express = require("express");
const { ObjectId } = require("mongodb");
const User = require("./models/user");

const router = express.Router();

router.post("/login", async (req, res) => {
  // ruleid: javascript.nosql-query-from-request
  const user = await User.findOne({ email: req.body.email, password: req.body.password });
  res.json({ ok: Boolean(user) });
});

router.post("/search", async (req, res) => {
  const { filter } = req.body;
  // ruleid: javascript.nosql-query-from-request
  const products = await req.app.locals.db.collection("products").find(filter).toArray();
  res.json(products);
});

router.get("/orders", async (req, res) => {
  const customer = req.query.customer;
  // ruleid: javascript.nosql-query-from-request
  await User.deleteMany({ customer });
  res.end();
});

router.post("/login/safe", async (req, res) => {
  const email = String(req.body.email);
  // ok: javascript.nosql-query-from-request
  const user = await User.findOne({ email });
  // ok: javascript.nosql-query-from-request
  const same = await User.findOne({ email: { $eq: req.body.email } });
  // ok: javascript.nosql-query-from-request
  const byId = await User.findOne({ _id: new ObjectId(req.body.id) });
  res.json([user, same, byId]);
});

router.get("/orders/:id", async (req, res) => {
  // ok: javascript.nosql-query-from-request
  const order = await User.findOne({ number: req.params.id });
  // ok: javascript.nosql-query-from-request
  const item = order.items.find((entry) => entry.id === req.query.item);
  res.json(item);
});

router.post("/reset", async (req, res) => {
  const token = req.body.token;
  if (typeof token !== "string") {
    return res.status(400).end();
  }
  // ok: javascript.nosql-query-from-request
  return res.json(await User.findOne({ token }));
});

const { GetCommand, QueryCommand } = require("@aws-sdk/lib-dynamodb");
const documentClient = new AWS.DynamoDB.DocumentClient();

app.post("/items", async (req, res) => {
  // ruleid: javascript.nosql-query-from-request
  const rows = await documentClient.query(req.body.search).promise();
  // ruleid: javascript.nosql-query-from-request
  const more = await client.send(new QueryCommand(req.body));
  // ruleid: javascript.nosql-query-from-request
  await documentClient.scan({ TableName: "items", FilterExpression: `${req.body.field} = :v` }).promise();
  // ok: javascript.nosql-query-from-request
  const one = await client.send(new GetCommand({ TableName: "items", Key: { id: req.body.id } }));
  // ok: javascript.nosql-query-from-request
  await documentClient.scan({ TableName: "items", ExpressionAttributeValues: { ":v": req.body.value } }).promise();
  res.json([rows, more, one]);
});

app.put("/items/:id", async (req, res) => {
  // ok: javascript.nosql-query-from-request
  res.json(await db.items.update(req.body, { where: { id: req.params.id } }));
});

const clean = require("mongo-sanitize");

app.post("/cleaned", async (req, res) => {
  // ok: javascript.nosql-query-from-request
  res.json(await User.findOne({ email: clean(req.body.email) }));
});

const members = database.collection("members");
app.post("/member", async (req, res) => {
  // ruleid: javascript.nosql-query-from-request
  const member = await members.findOne({ name: req.body.name, password: req.body.password });
  // ok: javascript.nosql-query-from-request
  const other = await members.findOne({ name: String(req.body.name) });
  res.json({ member, other });
});

app.post("/invitations", async (req, res) => {
  const { code, emails } = req.body;
  // ok: javascript.nosql-query-from-request
  const invitation = await Invitation.findOne({ code: code.toUpperCase() });
  // ok: javascript.nosql-query-from-request
  const guests = await User.find({ email: { $in: emails } });
  // ruleid: javascript.nosql-query-from-request
  const host = await User.findOne({ email: emails });
  res.json({ invitation, guests, host });
});
