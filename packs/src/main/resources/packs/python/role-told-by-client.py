from functools import wraps

from flask import Flask, abort, request, session

app = Flask(__name__)


def admin_only(view):
    @wraps(view)
    def checked(*args, **kwargs):
        # ruleid: python.role-told-by-client
        if request.headers.get("X-User-Role") != "admin":
            abort(403)
        return view(*args, **kwargs)

    return checked


@app.get("/reports")
def reports():
    # ruleid: python.role-told-by-client
    if request.cookies.get("is_admin", "false") == "true":
        return load_reports()
    # ok: python.role-told-by-client
    if session.get("role") == "admin":
        return load_reports()
    # ok: python.role-told-by-client
    if request.cookies.get("theme") == "dark":
        return "dark"
    # ok: python.role-told-by-client
    if request.headers.get("Accept") == "application/json":
        return {}
    abort(403)


def orders(request):
    # ruleid: python.role-told-by-client
    if request.COOKIES["role"] in ("admin", "support"):
        return all_orders()
    # ruleid: python.role-told-by-client
    if request.META.get("HTTP_X_ROLE") == "admin":
        return all_orders()
    return own_orders(request.user)
