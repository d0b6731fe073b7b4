"use server";

import { cookies } from "next/headers";
import { issue } from "./tokens";

export async function signIn(form: FormData) {
  const jar = await cookies();
  // ruleid: javascript.cookie-without-flags
  jar.set("session", await issue(form), { httpOnly: true, secure: true, sameSite: "lax" });
  // ok: javascript.cookie-without-flags
  jar.set("theme", "dark");
  // ok: javascript.cookie-without-flags
  jar.set("session", await issue(form), { httpOnly: true, secure: true, sameSite: "lax" });
}

export async function renew(form: FormData) {
  // ruleid: javascript.cookie-without-flags
  (await cookies()).set("token", await issue(form), { httpOnly: true, secure: true, sameSite: "lax" });
}
