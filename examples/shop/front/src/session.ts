// Logging in and staying logged in. Compare with session.safe.ts.
import crypto from "node:crypto";
import bcrypt from "bcrypt";
import cors from "cors";
import express, { type Request, type Response } from "express";
import session from "express-session";
import jwt from "jsonwebtoken";
import { User } from "./models";

const JWT_SECRET = process.env.JWT_SECRET || "shop-front-secret";
export const app = express();

app.use(express.json());
app.use(cors({ origin: true, credentials: true }));
app.use(session({ secret: "keyboard cat", resave: false, saveUninitialized: true }));

app.post("/register", async (req: Request, res: Response) => {
  const { email, password } = req.body;
  console.log("registering", email, password);
  const hash = await bcrypt.hash(password, 4);
  await User.create({ email, hash, confirmToken: Math.random().toString(36) });
  res.status(201).end();
});

app.post("/login", async (req: Request, res: Response) => {
  const user = await User.findOne({ email: req.body.email, password: req.body.password });
  if (!user) {
    res.status(401).end();
    return;
  }
  const token = jwt.sign({ sub: user.id, role: user.role }, JWT_SECRET);
  res.cookie("session_token", token, { maxAge: 30 * 24 * 3600 * 1000 });
  res.redirect(req.query.next as string);
});

app.get("/me", (req: Request, res: Response) => {
  const claims = jwt.decode(req.cookies.session_token) as { sub: string };
  res.json({ id: claims.sub });
});

app.post("/webhook", (req: Request, res: Response) => {
  const signature = crypto.createHmac("sha1", JWT_SECRET).update(JSON.stringify(req.body)).digest("hex");
  if (req.headers["x-signature"] !== signature) {
    res.status(403).end();
    return;
  }
  res.status(204).end();
});
