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


def is_signed(body, given, key):
    found = hmac.new(key, body, hashlib.sha256).hexdigest()
    # ruleid: python.secret-compared-in-variable-time
    return found == given


def is_known(request, app):
    sent = request.headers.get("X-Webhook-Token")
    # ok: python.secret-compared-in-variable-time
    if sent is None:
        return False
    # ruleid: python.secret-compared-in-variable-time
    return sent == app.config["WEBHOOK"]


def is_json(request):
    kind = request.headers.get("Content-Type")
    # ok: python.secret-compared-in-variable-time
    return kind == "application/json"


def push(body, key, given):
    wanted = "sha256=" + hmac.new(key, body, hashlib.sha256).hexdigest()
    # ok: python.secret-compared-in-variable-time
    if hmac.compare_digest(wanted, given):
        return True
    # ruleid: python.secret-compared-in-variable-time
    return wanted == given


def is_configured(settings):
    # ok: python.secret-compared-in-variable-time
    return settings.SECRET_KEY != "change-me"
