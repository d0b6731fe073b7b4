function profile(req, res) {
  // ruleid: javascript.caller-values-compared-with-each-other
  if (req.cookies.userId !== req.params.userId) {
    return res.status(403).end();
  }
  // ok: javascript.caller-values-compared-with-each-other
  if (req.session.userId !== req.params.userId) {
    return res.status(403).end();
  }
  // ok: javascript.caller-values-compared-with-each-other
  if (req.body.password !== req.body.again) {
    return res.status(400).end();
  }
  // ok: javascript.caller-values-compared-with-each-other
  if (req.cookies.csrf !== req.headers.csrf) {
    return res.status(403).end();
  }
  res.end();
}
