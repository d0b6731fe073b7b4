function setByHand(res, token, language) {
  // ruleid: javascript.cookie-header-without-flags
  res.setHeader("Set-Cookie", "authToken=" + token);
  // ruleid: javascript.cookie-header-without-flags
  res.setHeader("Set-Cookie", `session=${token}; Path=/; HttpOnly`);
  // ruleid: javascript.cookie-header-without-flags
  res.header("Set-Cookie", ["lang=de", "sid=" + token + "; Secure"]);
  // ok: javascript.cookie-header-without-flags
  res.setHeader("Set-Cookie", `session=${token}; Path=/; HttpOnly; Secure; SameSite=Lax`);
  // ok: javascript.cookie-header-without-flags
  res.setHeader("Set-Cookie", "session=" + token + "; Path=/; HttpOnly; Secure; SameSite=Lax");
  // ok: javascript.cookie-header-without-flags
  res.setHeader("Set-Cookie", "language=" + language);
  // ok: javascript.cookie-header-without-flags
  res.setHeader("Set-Cookie", "csrfToken=" + token);
}

module.exports = { setByHand };
