from pyramid.authentication import AuthTktCookieHelper
from pyramid.session import SignedCookieSessionFactory


def includeme(config, settings):
    # ruleid: python.session-cookie-protection-off
    helper = AuthTktCookieHelper(settings["auth.key"], secure=False)
    # ruleid: python.session-cookie-protection-off
    config.set_session_factory(SignedCookieSessionFactory(settings["key"], httponly=False))
    # ok: python.session-cookie-protection-off
    config.set_session_factory(SignedCookieSessionFactory(settings["key"], secure=True, httponly=True))
    return helper
