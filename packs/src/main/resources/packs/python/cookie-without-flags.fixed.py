from fastapi import Response
from flask import make_response


def log_in(token):
    response = make_response("welcome")
    # ruleid: python.cookie-without-flags
    response.set_cookie("session_id", token, secure=True, httponly=True, samesite="Lax")
    # ruleid: python.cookie-without-flags
    response.set_cookie("auth_token", token, httponly=True, secure=True, samesite="Lax")
    # ruleid: python.cookie-without-flags
    response.set_cookie("auth_token", token, httponly=True, secure=True, samesite="Lax")
    # ok: python.cookie-without-flags
    response.set_cookie("auth_token", token, httponly=True, secure=True, samesite="Lax")
    # ok: python.cookie-without-flags
    response.set_cookie("language", "de")
    # ok: python.cookie-without-flags
    response.set_cookie("csrftoken", token, secure=True)
    # ok: python.cookie-without-flags
    response.set_cookie("session_id", "", expires=0)
    return response


def log_in_api(response: Response, token, settings):
    # ruleid: python.cookie-without-flags
    response.set_cookie(key="access_token", value=token, secure=True, httponly=True, samesite="Lax")
    # ok: python.cookie-without-flags
    response.set_cookie(key="access_token", value=token, secure=True, httponly=True)
    # ok: python.cookie-without-flags
    response.set_cookie("session", token, **settings.cookie_options)
    # ok: python.cookie-without-flags
    response.set_cookie("session", token, secure=settings.secure, httponly=True)
