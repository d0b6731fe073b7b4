// Logging in and staying logged in, written as it should be.
import crypto from "node:crypto";
import bcrypt from "bcrypt";
import cors from "cors";
import express, { type Request, type Response } from "express";
import jwt from "jsonwebtoken";
import { User } from "./models";

function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set`);
  }
  return value;
}

const JWT_SECRET = required("JWT_SECRET");
export const safeApp = express();

safeApp.use(express.json({ limit: "100kb" }));
safeApp.use(cors({ origin: ["https://shop.example"], credentials: true }));

safeApp.post("/register", async (req: Request, res: Response) => {
  const email = String(req.body.email);
  const hash = await bcrypt.hash(String(req.body.password), 12);
  await User.create({ email, hash, confirmToken: crypto.randomBytes(32).toString("base64url") });
  res.status(201).end();
});

safeApp.post("/login", async (req: Request, res: Response) => {
  const user = await User.findOne({ email: String(req.body.email) });
  if (!user || !(await bcrypt.compare(String(req.body.password), user.hash))) {
    res.status(401).json({ error: "wrong e-mail address or password" });
    return;
  }
  const token = jwt.sign({ sub: user.id }, JWT_SECRET, { algorithm: "HS256", expiresIn: "15m" });
  res.cookie("session_token", token, { httpOnly: true, secure: true, sameSite: "lax" });
  res.redirect("/home");
});

safeApp.get("/me", (req: Request, res: Response) => {
  const claims = jwt.verify(req.cookies.session_token, JWT_SECRET, { algorithms: ["HS256"] });
  res.json({ id: claims.sub });
});

safeApp.post("/webhook", express.raw({ type: "*/*" }), (req: Request, res: Response) => {
  const expected = crypto.createHmac("sha256", JWT_SECRET).update(req.body).digest();
  const given = Buffer.from(String(req.headers["x-signature"]), "hex");
  if (given.length !== expected.length || !crypto.timingSafeEqual(expected, given)) {
    res.status(403).end();
    return;
  }
  res.status(204).end();
});
