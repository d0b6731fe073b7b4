module.exports = {
  // ruleid: javascript.database-without-tls
  staging: { dialect: "postgres", host: "db.shop.com", database: "shop" },
  // ok: javascript.database-without-tls
  production: {
    dialect: "postgres",
    host: "db.shop.com",
    database: "shop",
    dialectOptions: { ssl: { require: true } },
  },
};
