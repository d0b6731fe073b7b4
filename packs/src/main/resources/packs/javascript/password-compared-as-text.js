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
