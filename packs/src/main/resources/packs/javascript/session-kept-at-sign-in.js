app.post("/login", (req, res) => {
  const user = users.find(req.body.name);
  if (user && verify(user, req.body.password)) {
    // ruleid: javascript.session-kept-at-sign-in
    req.session.user = user.id;
    res.redirect("/");
  }
});

app.post("/signin", async (req, res) => {
  const { email, password } = req.body;
  const account = await accounts.byEmail(email);
  if (await bcrypt.compare(password, account.hash)) {
    // ruleid: javascript.session-kept-at-sign-in
    req.session.userId = account.id;
    // ruleid: javascript.session-kept-at-sign-in
    req.session.isAuthenticated = true;
  }
  res.end();
});

app.post("/login-renewed", (req, res) => {
  const user = users.find(req.body.name);
  if (verify(user, req.body.password)) {
    req.session.regenerate((error) => {
      // ok: javascript.session-kept-at-sign-in
      req.session.user = user.id;
      res.redirect("/");
    });
  }
});

app.post("/logout", (req, res) => {
  // ok: javascript.session-kept-at-sign-in
  req.session.user = null;
  res.redirect("/");
});

app.post("/language", (req, res) => {
  // ok: javascript.session-kept-at-sign-in
  req.session.language = req.body.language;
  // ok: javascript.session-kept-at-sign-in
  req.session.email = req.body.email;
  res.end();
});
