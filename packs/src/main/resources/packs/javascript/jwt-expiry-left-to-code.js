const passport = require("passport");
const { Strategy: JwtStrategy } = require("passport-jwt");

function strategies(key, users) {
  passport.use(
    // ruleid: javascript.jwt-expiry-left-to-code
    new JwtStrategy({ secretOrKey: key, ignoreExpiration: true }, users.check.bind(users)),
  );
  // ok: javascript.jwt-expiry-left-to-code
  passport.use(new JwtStrategy({ secretOrKey: key }, users.check.bind(users)));
  passport.use(
    // ok: javascript.jwt-expiry-left-to-code
    new JwtStrategy({ secretOrKey: key, ignoreExpiration: true }, (claims, done) => {
      done(null, claims.exp < Date.now() / 1000 ? null : users.get(claims.sub));
    }),
  );
}

module.exports = { strategies };
