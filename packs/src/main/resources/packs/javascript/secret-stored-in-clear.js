const fs = require("fs");

function remember(form, res, password) {
  // ruleid: javascript.secret-stored-in-clear
  localStorage.setItem("login", form.password.value);
  // ruleid: javascript.secret-stored-in-clear
  document.cookie = "pw=" + form.password.value;
  // ruleid: javascript.secret-stored-in-clear
  res.cookie("pw", password, { secure: true, httpOnly: true });
  const line = `user:${password}\n`;
  // ruleid: javascript.secret-stored-in-clear
  fs.appendFileSync("/srv/users", line);
}

function keep(card) {
  // ruleid: javascript.secret-stored-in-clear
  fs.writeFileSync("/srv/card.json", JSON.stringify({ number: card.cardNumber }));
}

async function keepHash(form, password) {
  // ok: javascript.secret-stored-in-clear
  fs.appendFileSync("/srv/users", await bcrypt.hash(password, 12));
  // ok: javascript.secret-stored-in-clear
  localStorage.setItem("theme", form.theme.value);
  // ok: javascript.secret-stored-in-clear
  localStorage.setItem("hasPassword", password.length > 0);
  // ok: javascript.secret-stored-in-clear
  fs.writeFileSync("/srv/vault", encrypt(password, key));
}
