function menu(user) {
  // ruleid: javascript.rights-by-address-in-code
  if (user.email === "owner@shop.com") {
    return ["orders", "accounts"];
  }
  // ruleid: javascript.rights-by-address-in-code
  const hidden = user?.email !== "owner@shop.com";
  // ok: javascript.rights-by-address-in-code
  if (user.role === "admin" || user.email === user.invitedBy || hidden) {
    return ["orders"];
  }
  // ok: javascript.rights-by-address-in-code
  return user.email === "" ? [] : ["items"];
}
