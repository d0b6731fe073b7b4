function logIn(res, token, options) {
  // ruleid: javascript.cookie-without-flags
  res.cookie("session", token, { httpOnly: true, secure: true, sameSite: "lax" });
  // ruleid: javascript.cookie-without-flags
  res.cookie("auth_token", token, { secure: true, httpOnly: true, sameSite: "lax" });
  // ruleid: javascript.cookie-without-flags
  res.cookie("jwt", token, { httpOnly: true, secure: true });
  // ok: javascript.cookie-without-flags
  res.cookie("jwt", token, { httpOnly: true, secure: true, sameSite: "lax" });
  // ok: javascript.cookie-without-flags
  res.cookie("session", "", { maxAge: 0 });
  // ok: javascript.cookie-without-flags
  res.cookie("language", "de");
  // ok: javascript.cookie-without-flags
  res.cookie("session", token, { ...options, path: "/" });
  // ok: javascript.cookie-without-flags
  res.cookie("session", token, options);
  // ok: javascript.cookie-without-flags
  res.cookie("auth_method", "oidc-or-" + method, { httpOnly: true });
  // ok: javascript.cookie-without-flags
  res.cookie("XSRF-TOKEN", token, { secure: true });
}

module.exports = { logIn };
