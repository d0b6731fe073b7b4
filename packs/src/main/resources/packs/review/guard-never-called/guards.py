import functools


# ruleid: review.guard-never-called
def require_admin(handler):
    @functools.wraps(handler)
    def checked(request):
        if not request.user.is_admin:
            raise PermissionError
        return handler(request)

    return checked


# ok: review.guard-never-called
def login_required(handler):
    return handler


# ok: review.guard-never-called
def check_token(token):
    return token in TOKENS
