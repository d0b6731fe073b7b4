import { JwtModule } from "@nestjs/jwt";
import jwt, { type JwtPayload } from "jsonwebtoken";

// ruleid: javascript.hardcoded-signing-key
export const weak = JwtModule.register({ secret: "nest-secret", signOptions: { expiresIn: "15m" } });
// ok: javascript.hardcoded-signing-key
export const strong = JwtModule.register({ secret: process.env.JWT_SECRET });

export function currentUser(token: string): JwtPayload {
  // ruleid: javascript.hardcoded-signing-key
  return jwt.verify(token, "typed-secret") as JwtPayload;
}
