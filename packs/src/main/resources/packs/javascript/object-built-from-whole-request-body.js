const express = require("express");
const User = require("./models/user");
const { userSchema } = require("./schemas");

const app = express();

app.post("/users", async (req, res) => {
  // ruleid: javascript.object-built-from-whole-request-body
  const user = await User.create(req.body);
  const body = req.body;
  // ruleid: javascript.object-built-from-whole-request-body
  const other = new User(body);
  // ok: javascript.object-built-from-whole-request-body
  const safe = await User.create({ name: req.body.name, email: req.body.email });
  // ok: javascript.object-built-from-whole-request-body
  const checked = await User.create(userSchema.parse(req.body));
  res.json([user, other, safe, checked]);
});

app.put("/users/:id", async (req, res) => {
  // ruleid: javascript.object-built-from-whole-request-body
  await User.findByIdAndUpdate(req.params.id, req.body);
  const user = await User.findById(req.params.id);
  // ruleid: javascript.object-built-from-whole-request-body
  Object.assign(user, req.body);
  // ok: javascript.object-built-from-whole-request-body
  Object.assign(user, { name: req.body.name });
  res.json(user);
});

app.put("/profiles/:id", async (req, res) => {
  // ruleid: javascript.object-built-from-whole-request-body
  res.json(await db.profile.update(req.body, { where: { id: req.params.id } }));
});

app.patch("/settings", (req, res) => {
  const settings = load(req.user);
  // ruleid: javascript.object-built-from-whole-request-body
  Object.assign(settings, req.body);
  // ok: javascript.object-built-from-whole-request-body
  const copy = Object.assign({}, req.body);
  // ok: javascript.object-built-from-whole-request-body
  Object.assign(settings, { theme: req.body.theme });
  res.json([settings, copy]);
});

app.patch("/users/:id", async (req, res) => {
  // ok: javascript.object-built-from-whole-request-body
  await users.updateOne({ _id: req.params.id }, { $set: { bio: req.body.bio } });
  // ruleid: javascript.object-built-from-whole-request-body
  await users.updateOne({ _id: req.params.id }, { $set: req.body });
});
