def authenticate(handle):
    # ruleid: python.pam-account-not-checked
    result = pam_authenticate(handle, 0)
    return result == 0


def authenticate_fully(handle):
    # ok: python.pam-account-not-checked
    result = pam_authenticate(handle, 0)
    if result == 0:
        result = pam_acct_mgmt(handle, 0)
    return result == 0


def authenticate_at_once(handle):
    # ruleid: python.pam-account-not-checked
    return libpam.pam_authenticate(handle, 0) == 0


def authenticate_both(handle):
    # ok: python.pam-account-not-checked
    if libpam.pam_authenticate(handle, 0) != 0:
        return False
    return libpam.pam_acct_mgmt(handle, 0) == 0
