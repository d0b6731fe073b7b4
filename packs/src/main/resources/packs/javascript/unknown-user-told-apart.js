const express = require("express");
const bcrypt = require("bcrypt");
const LocalStrategy = require("passport-local");
const { User } = require("./models");

const router = express.Router();

router.post("/login", async (req, res) => {
  const user = await User.findOne({ email: req.body.email });
  if (!user) {
    // ruleid: javascript.unknown-user-told-apart
    return res.status(404).json({ message: "User not found" });
  }
  if (!(await bcrypt.compare(req.body.password, user.password))) {
    // ok: javascript.unknown-user-told-apart
    return res.status(401).json({ message: "Wrong password" });
  }
  res.json(tokenFor(user));
});

exports.signIn = async (req, res) => {
  const user = await User.findOne({ email: req.body.email });
  if (!user) {
    console.warn("user not found", req.body.email);
    // ok: javascript.unknown-user-told-apart
    return res.status(401).json({ message: "Invalid email or password" });
  }
  if (!(await bcrypt.compare(req.body.password, user.password))) {
    return res.status(401).json({ message: "Invalid email or password" });
  }
  res.json(tokenFor(user));
};

passport.use(
  new LocalStrategy(async (name, password, done) => {
    const user = await User.findOne({ name });
    if (!user) {
      // ruleid: javascript.unknown-user-told-apart
      return done(null, false, { message: "Incorrect username." });
    }
    if (!(await user.comparePassword(password))) return done(null, false, { message: "Incorrect password." });
    return done(null, user);
  }),
);

class AuthService {
  async login(email, password) {
    const user = await this.users.findByEmail(email);
    if (!user) {
      // ruleid: javascript.unknown-user-told-apart
      throw new UnauthorizedException("No user with this email");
    }
    if (!(await bcrypt.compare(password, user.hash))) throw new UnauthorizedException("Wrong password");
    return tokenFor(user);
  }

  async profile(id) {
    const user = await this.users.findById(id);
    // ok: javascript.unknown-user-told-apart
    if (!user) throw new NotFoundException("User not found");
    return user;
  }
}

router.post("/session/password", async (req, res) => {
  const user = await User.findById(req.user.id);
  // ok: javascript.unknown-user-told-apart
  if (!user) return res.status(404).json({ message: "User not found" });
  if (!(await bcrypt.compare(req.body.old, user.password))) return res.sendStatus(401);
  res.end();
});

module.exports = { router, AuthService };
