const express = require("express");
const ldap = require("ldapjs");

const app = express();
const client = ldap.createClient({ url: "ldaps://directory.shop.example" });

app.get("/find", (req, res) => {
  const name = req.query.name;
  // ruleid: javascript.ldap-filter-from-request
  client.search("ou=people", { filter: `(uid=${name})`, scope: "sub" }, () => res.end());
  const filter = new ldap.EqualityFilter({ attribute: "uid", value: name });
  // ok: javascript.ldap-filter-from-request
  client.search("ou=people", { filter, scope: "sub" }, () => res.end());
  // ok: javascript.ldap-filter-from-request
  catalogue.search("products", { text: name });
});
