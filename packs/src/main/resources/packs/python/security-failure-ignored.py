import logging

import jwt

logger = logging.getLogger(__name__)


def handle(request, key):
    # ruleid: python.security-failure-ignored
    try:
        verify_signature(request.body, key)
    except Exception:
        pass
    return process(request)


class Gate:
    def enter(self, user, item):
        # ruleid: python.security-failure-ignored
        try:
            self.policy.check_permission(user, item)
        except:
            pass
        return item.open()


def handle_safe(request, key):
    # ok: python.security-failure-ignored
    try:
        verify_signature(request.body, key)
    except ValueError:
        return None
    return process(request)


def handle_logged(request):
    # ok: python.security-failure-ignored
    try:
        authenticate(request)
    except PermissionError:
        logger.warning("refused")
        raise


def remove(path):
    # ok: python.security-failure-ignored
    try:
        path.unlink()
    except FileNotFoundError:
        pass


def read(token, key):
    # ok: python.security-failure-ignored
    try:
        return jwt.decode(token, key, algorithms=["HS256"])
    except jwt.InvalidTokenError:
        return None
