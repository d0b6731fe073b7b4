def menu(user):
    # ruleid: python.rights-by-address-in-code
    if user.email == "owner@shop.com":
        return ["orders", "accounts"]
    # ruleid: python.rights-by-address-in-code
    if user.email in ["owner@shop.com", "ann@shop.com"]:
        return ["orders"]
    # ok: python.rights-by-address-in-code
    if user.role == "admin" or user.email == user.invited_by:
        return ["orders"]
    # ok: python.rights-by-address-in-code
    return [] if user.email == "" else ["items"]
