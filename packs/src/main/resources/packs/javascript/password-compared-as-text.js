function isRight(user, password) {
  // ruleid: javascript.password-compared-as-text
  return user.password === password;
}

function isEmpty(password) {
  // ok: javascript.password-compared-as-text
  return password === undefined || password === "";
}

function repeats(password, confirmation) {
  // ok: javascript.password-compared-as-text
  return password === confirmation;
}

function keyword(current, place, position) {
  // ok: javascript.password-compared-as-text
  if (current.token === "when") return true;
  // ok: javascript.password-compared-as-text
  return place.hash === position.hash;
}
