from flask import make_response


def sign_in(token, language):
    response = make_response("ok")
    # ruleid: python.cookie-for-every-site
    response.set_cookie("session", token, secure=True, httponly=True, samesite="None")
    # ruleid: python.cookie-for-every-site
    response.headers["Set-Cookie"] = f"authToken={token}; Secure; HttpOnly; SameSite=None"
    # ok: python.cookie-for-every-site
    response.set_cookie("session", token, secure=True, httponly=True, samesite="Lax")
    # ok: python.cookie-for-every-site
    response.set_cookie("language", language, secure=True, httponly=True, samesite="None")
    return response
