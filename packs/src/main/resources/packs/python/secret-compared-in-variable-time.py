import hashlib
import hmac
import secrets


def webhook(body, key, given):
    expected_signature = hmac.new(key, body, hashlib.sha256).hexdigest()
    # ruleid: python.secret-compared-in-variable-time
    if expected_signature != given:
        raise PermissionError
    # ruleid: python.secret-compared-in-variable-time
    return hmac.new(key, body, hashlib.sha256).hexdigest() == given


def authorise(account, given):
    # ruleid: python.secret-compared-in-variable-time
    if given == account.api_key:
        return account
    return None


def webhook_safe(body, key, given):
    signature = hmac.new(key, body, hashlib.sha256).hexdigest()
    # ok: python.secret-compared-in-variable-time
    return hmac.compare_digest(signature, given)


def authorise_safe(account, given):
    # ok: python.secret-compared-in-variable-time
    if account.api_key == "":
        return None
    # ok: python.secret-compared-in-variable-time
    return secrets.compare_digest(account.api_key, given)


def same_product(first, second):
    # ok: python.secret-compared-in-variable-time
    return first.key == second.key
