const jwt = require("jsonwebtoken");

function read(token, key) {
  return [
    // ruleid: javascript.jwt-checks-weakened
    jwt.verify(token, key, { ignoreExpiration: true }),
    // ok: javascript.jwt-checks-weakened
    jwt.verify(token, key, { algorithms: ["HS256"] }),
    // ok: javascript.jwt-checks-weakened
    jwt.verify(token, key, { ignoreExpiration: false }),
  ];
}

function refresh(token, key) {
  // ok: javascript.jwt-checks-weakened
  const claims = jwt.verify(token, key, { ignoreExpiration: true });
  if (claims.exp < Date.now() / 1000 - 3600) {
    throw new Error("too old");
  }
  return claims;
}

function strategies(key, users) {
  passport.use(
    // ruleid: javascript.jwt-checks-weakened
    new JwtStrategy({ secretOrKey: key, ignoreExpiration: true }, (claims, done) => {
      done(null, users.get(claims.sub));
    }),
  );
  passport.use(
    // ok: javascript.jwt-checks-weakened
    new JwtStrategy({ secretOrKey: key, ignoreExpiration: true }, (claims, done) => {
      done(null, claims.exp < Date.now() / 1000 ? null : users.get(claims.sub));
    }),
  );
  passport.use(
    // ok: javascript.jwt-checks-weakened
    new JwtStrategy({ secretOrKey: key, ignoreExpiration: true }, users.check.bind(users)),
  );
}

module.exports = { read };
