const { authorize, authorizeUser, shutdown } = require("./access");

function restart(req, res) {
  // ruleid: javascript.decision-by-request-value
  if (req.cookies.isAdmin) {
    authorizeUser(req.user);
  }
  // ruleid: javascript.decision-by-request-value
  if (req.query.shutdown === "yes") {
    shutdown();
  }
  // ok: javascript.decision-by-request-value
  if (req.session.admin) {
    shutdown();
  }
  // ok: javascript.decision-by-request-value
  if (req.query.page) {
    res.render("page", { number: Number(req.query.page) });
  }
  authorize(req.session);
}
