import { JwtModule } from "@nestjs/jwt";
import { PassportStrategy } from "@nestjs/passport";
import { SignJWT } from "jose";
import jwt, { type JwtPayload } from "jsonwebtoken";
import { ExtractJwt, Strategy } from "passport-jwt";

// ruleid: javascript.hardcoded-signing-key
export const weak = JwtModule.register({ secret: "nest-secret", signOptions: { expiresIn: "15m" } });
// ok: javascript.hardcoded-signing-key
export const strong = JwtModule.register({ secret: process.env.JWT_SECRET });

export function currentUser(token: string): JwtPayload {
  // ruleid: javascript.hardcoded-signing-key
  return jwt.verify(token, "typed-secret") as JwtPayload;
}

export async function session(subject: string, key: Uint8Array): Promise<string[]> {
  // ruleid: javascript.hardcoded-signing-key
  const secret = new TextEncoder().encode("typed-secret");
  const first = await new SignJWT({ sub: subject }).setProtectedHeader({ alg: "HS256" }).sign(secret);
  // ok: javascript.hardcoded-signing-key
  const second = await new SignJWT({ sub: subject }).setProtectedHeader({ alg: "HS256" }).sign(key);
  // ok: javascript.hardcoded-signing-key
  const text = new TextEncoder().encode("typed-text");
  return [first, second, String(text)];
}

export class BearerStrategy extends PassportStrategy(Strategy) {
  constructor() {
    // ruleid: javascript.hardcoded-signing-key
    super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: "typed-secret" });
  }
}

import { sign } from "hono/jwt";

export async function tokens(user: string, jwtService: JwtService) {
  // ruleid: javascript.hardcoded-signing-key
  await sign({ sub: user }, "shop-tokens-of-2024");
  // ok: javascript.hardcoded-signing-key
  await sign({ sub: user }, process.env.JWT_SECRET!);
  // ruleid: javascript.hardcoded-signing-key
  await jwtService.signAsync({ sub: user }, { secret: "shop-tokens-of-2024", expiresIn: "15m" });
  // ok: javascript.hardcoded-signing-key
  return jwtService.signAsync({ sub: user }, { secret: process.env.JWT_SECRET, expiresIn: "15m" });
}
