import cgi
import crypt
import html
import importlib.util
import socket
import ssl
from imp import load_source

from django.utils.http import is_safe_url, url_has_allowed_host_and_scheme


def connect(host):
    # ruleid: python.deprecated-security-api
    old = ssl.wrap_socket(socket.create_connection((host, 443)))
    context = ssl.create_default_context()
    # ok: python.deprecated-security-api
    return old, context.wrap_socket(socket.create_connection((host, 443)), server_hostname=host)


def store(password):
    # ruleid: python.deprecated-security-api
    return crypt.crypt(password, "ab")


def plugin(path):
    # ruleid: python.deprecated-security-api
    first = load_source("plugin", path)
    # ok: python.deprecated-security-api
    return first, importlib.util.spec_from_file_location("plugin", path)


def show(text, url):
    # ruleid: python.deprecated-security-api
    first = cgi.escape(text)
    # ruleid: python.deprecated-security-api
    second = is_safe_url(url, allowed_hosts=None)
    # ok: python.deprecated-security-api
    third = html.escape(text)
    # ok: python.deprecated-security-api
    return first, second, third, url_has_allowed_host_and_scheme(url, allowed_hosts=None)
