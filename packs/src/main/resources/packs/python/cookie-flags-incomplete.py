from http.cookies import SimpleCookie


def answer(response, theme):
    # ruleid: python.cookie-flags-incomplete
    response.set_cookie("theme", theme)
    # ruleid: python.cookie-flags-incomplete
    response.set_cookie("theme", theme, secure=True, httponly=True)
    # ok: python.cookie-flags-incomplete
    response.set_cookie("theme", theme, secure=True, httponly=True, samesite="Lax")
    # ruleid: python.cookie-flags-incomplete
    response.set_signed_cookie("basket", theme, httponly=False)
    # ok: python.cookie-flags-incomplete
    response.set_signed_cookie("basket", theme, secure=True, httponly=True)


def by_hand(handler, theme):
    jar = SimpleCookie()
    jar["theme"] = theme
    # ruleid: python.cookie-flags-incomplete
    jar["theme"]["secure"] = False
    # ok: python.cookie-flags-incomplete
    jar["theme"]["httponly"] = True
    handler.send_header("Set-Cookie", jar["theme"].OutputString())
