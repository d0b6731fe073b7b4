function remember(res, token) {
  // ruleid: javascript.cookie-for-every-site
  res.cookie("session", token, { httpOnly: true, secure: true, sameSite: "none" });
  // ruleid: javascript.cookie-for-every-site
  document.cookie = "theme=dark; SameSite=None; Secure";
  // ok: javascript.cookie-for-every-site
  res.cookie("session", token, { httpOnly: true, secure: true, sameSite: "lax" });
}
