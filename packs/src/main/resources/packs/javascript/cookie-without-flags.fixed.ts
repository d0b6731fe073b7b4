import { Hono } from "hono";
import { setCookie } from "hono/cookie";

const app = new Hono();

app.post("/login", async (c) => {
  const token = await issue(c);
  // ruleid: javascript.cookie-without-flags
  setCookie(c, "session", token, { httpOnly: true, secure: true, sameSite: "lax" });
  // ruleid: javascript.cookie-without-flags
  setCookie(c, "session", token, { secure: true, httpOnly: true });
  // ok: javascript.cookie-without-flags
  setCookie(c, "session", token, { httpOnly: true, secure: true, sameSite: "Lax" });
  // ok: javascript.cookie-without-flags
  setCookie(c, "theme", "dark");
  return c.redirect("/");
});

export const actions = {
  login: async ({ cookies, request }) => {
    const session = await start(request);
    // ruleid: javascript.cookie-without-flags
    cookies.set("sessionid", session, { secure: true, path: "/", httpOnly: true });
    // ok: javascript.cookie-without-flags
    cookies.set("sessionid", session, { path: "/" });
  },
};
