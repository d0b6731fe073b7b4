import hmac
import os
from functools import wraps

from fastapi import Header, HTTPException

from shop import config, settings

API_KEY = os.getenv("SHOP_API_KEY", "")


async def verify_api_key(x_api_key: str = Header(None)):
    # ruleid: python.guard-open-without-key
    if not API_KEY:
        return
    if not hmac.compare_digest(x_api_key or "", API_KEY):
        raise HTTPException(status_code=401)


def check_signature(request, body):
    secret = os.environ.get("HOOK_SECRET")
    # ruleid: python.guard-open-without-key
    if not secret:
        log.warning("no secret: signatures are not checked")
        return True
    return hmac.compare_digest(request.headers["X-Signature"], sign(secret, body))


def require_key(handler):
    @wraps(handler)
    def inner(*args, **kwargs):
        expected = config.settings.api_key
        # ruleid: python.guard-open-without-key
        if expected:
            if not hmac.compare_digest(given(), expected):
                return refuse()
        return handler(*args, **kwargs)

    return inner


class TokenMiddleware:
    async def dispatch(self, request, call_next):
        # ruleid: python.guard-open-without-key
        if not settings.access_token:
            return await call_next(request)
        if request.headers.get("X-Token") != settings.access_token:
            raise HTTPException(status_code=401)
        return await call_next(request)


def verify_admin_key(given):
    # ok: python.guard-open-without-key
    if not API_KEY:
        return False
    return hmac.compare_digest(given, API_KEY)


def verify_closed(given):
    # ok: python.guard-open-without-key
    if not API_KEY:
        raise RuntimeError("set SHOP_API_KEY")
    return hmac.compare_digest(given, API_KEY)


def current_user_or_none(token):
    # ok: python.guard-open-without-key
    if not token:
        return None
    return users.by_token(token)


def post_token_metrics(line):
    # ok: python.guard-open-without-key
    if not API_KEY:
        return
    send(line, API_KEY)
