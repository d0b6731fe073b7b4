const express = require("express");
const bcrypt = require("bcrypt");
const User = require("./user");

const app = express();

app.post("/api/register", async (req, res) => {
  // ruleid: javascript.role-chosen-at-registration
  const { email, password, role = "customer" } = req.body;
  const hash = await bcrypt.hash(password, 12);
  res.status(201).json(await User.create({ email, hash, role }));
});

exports.signup = async (req, res) => {
  const user = new User({
    email: req.body.email,
    // ruleid: javascript.role-chosen-at-registration
    isAdmin: req.body.isAdmin,
  });
  await user.save();
  res.sendStatus(201);
};

app.post("/api/sign-up", async (req, res) => {
  // ok: javascript.role-chosen-at-registration
  const { email, password } = req.body;
  res.json(await User.create({ email, password, role: "customer" }));
});

app.put("/api/users/:id/role", adminOnly, async (req, res) => {
  // ok: javascript.role-chosen-at-registration
  res.json(await User.update(req.params.id, { role: req.body.role }));
});
