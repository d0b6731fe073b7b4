# ruleid: python.check-that-always-passes
def is_authorized(user, document):
    return True


class Documents:
    # ruleid: python.check-that-always-passes
    def has_permission(self, request, view):
        """Whether the request may pass."""
        return True

    # ok: python.check-that-always-passes
    def is_authenticated(self):
        return True

    # ok: python.check-that-always-passes
    def check_permission(self, request):
        raise NotImplementedError


# ruleid: python.check-that-always-passes
async def verify_token(token):
    pass


# ok: python.check-that-always-passes
def can_access(user, document):
    if user.is_admin:
        return True
    return document.owner == user


def is_visible(document):
    return True
