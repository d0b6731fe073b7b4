class Gate {
  open() {}
}

// ruleid: review.unfinished-check
async function verifyToken(token) {
  const parts = token.split(".");
  // FIXME look at the signature
  return JSON.parse(atob(parts[1]));
}

// ok: review.unfinished-check
function authenticate(name, password) {
  return users.get(name)?.matches(password) ?? false;
}
