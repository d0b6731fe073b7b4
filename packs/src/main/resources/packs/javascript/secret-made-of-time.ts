import crypto from "crypto";
import jwt from "jsonwebtoken";
import { store } from "./store";

export async function forgot(user: { email: string; resetToken?: string; expires?: number }) {
  // ruleid: javascript.secret-made-of-time
  user.resetToken = crypto.createHash("sha256").update(user.email + Date.now()).digest("hex");
  user.expires = Date.now() + 3600_000;
}

export function generateSessionId(id: number) {
  // ruleid: javascript.secret-made-of-time
  return `${id}-${new Date().getTime().toString(36)}`;
}

export function addKey(id: number) {
  // ruleid: javascript.secret-made-of-time
  const apiKey = `key_${id}_${Date.now()}`;
  return apiKey;
}

export function invite(id: number) {
  // ok: javascript.secret-made-of-time
  const inviteToken = crypto.randomBytes(16).toString("hex") + Date.now();
  // ok: javascript.secret-made-of-time
  const resetToken = `${crypto.randomUUID()}-${Date.now()}`;
  return { inviteToken, resetToken, id };
}

export function access(id: number, key: string, signedIn: number) {
  // ok: javascript.secret-made-of-time
  const accessToken = jwt.sign({ sub: id, exp: Date.now() / 1000 + 600 }, key);
  // ok: javascript.secret-made-of-time
  const sessionToken = store.open(id, new Date().toISOString());
  // ok: javascript.secret-made-of-time
  const sessionId = Date.now() - signedIn > 1000 ? "" : store.session(id);
  return { accessToken, sessionToken, sessionId };
}
