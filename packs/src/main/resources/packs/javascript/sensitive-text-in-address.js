app.get("/login", (req, res) => {
  // ruleid: javascript.sensitive-text-in-address
  const password = req.query.password;
  // ruleid: javascript.sensitive-text-in-address
  signIn(req.query["userPassword"]);
  // ruleid: javascript.sensitive-text-in-address
  pay(req.query.creditCard);
});

app.post("/login", (req, res) => {
  // ok: javascript.sensitive-text-in-address
  const password = req.body.password;
  // ok: javascript.sensitive-text-in-address
  const page = req.query.page;
  // ok: javascript.sensitive-text-in-address
  const shown = req.query.passwordReset;
});
