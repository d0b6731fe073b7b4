function show(req, res) {
  // ruleid: javascript.template-options-from-request
  res.render("profile", req.body);
}

function search(req, res) {
  const query = req.query;
  // ruleid: javascript.template-options-from-request
  res.render("results", query);
  // ok: javascript.template-options-from-request
  res.render("results", { text: query.text });
  // ok: javascript.template-options-from-request
  res.render("results");
}
