from wsgiref.handlers import CGIHandler
from wsgiref.simple_server import make_server

from twisted.web import server, static, twcgi

from guestbook import application


def under_cgi():
    # ruleid: python.caller-chooses-proxy
    CGIHandler().run(application)


def with_twisted():
    root = static.File("/srv/www")
    # ruleid: python.caller-chooses-proxy
    root.putChild(b"cgi-bin", twcgi.CGIDirectory("/srv/cgi"))
    return server.Site(root)


def under_wsgi():
    # ok: python.caller-chooses-proxy
    return make_server("", 8000, application)
