import { NextRequest, NextResponse } from "next/server";

export function middleware(request: NextRequest) {
  const token = request.cookies.get("token")?.value ?? "";
  // ruleid: javascript.jwt-signature-not-verified
  const claims = JSON.parse(atob(token.split(".")[1]));
  return claims.role === "admin" ? NextResponse.next() : NextResponse.redirect("/");
}

export function expires(token: string) {
  // ok: javascript.jwt-signature-not-verified
  return JSON.parse(atob(token.split(".")[1])).exp;
}
