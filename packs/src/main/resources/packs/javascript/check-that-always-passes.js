// ruleid: javascript.check-that-always-passes
function isAuthorized(user, document) {
  return true;
}

// ruleid: javascript.check-that-always-passes
const hasPermission = (user, right) => true;

// ruleid: javascript.check-that-always-passes
function requireAdmin(req, res, next) {
  next();
}

// ok: javascript.check-that-always-passes
function requireLogin(req, res, next) {
  if (!req.user) {
    return res.status(401).end();
  }
  next();
}

// ok: javascript.check-that-always-passes
const canAccess = (user, document) => document.owner === user.id;

const isVisible = () => true;
