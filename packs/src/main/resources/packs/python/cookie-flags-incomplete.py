def answer(response, theme):
    # ruleid: python.cookie-flags-incomplete
    response.set_cookie("theme", theme)
    # ruleid: python.cookie-flags-incomplete
    response.set_cookie("theme", theme, secure=True, httponly=True)
    # ok: python.cookie-flags-incomplete
    response.set_cookie("theme", theme, secure=True, httponly=True, samesite="Lax")
