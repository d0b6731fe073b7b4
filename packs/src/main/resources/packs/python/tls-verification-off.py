import ssl
import urllib.request

import boto3
import httpx
import requests
import urllib3
from OpenSSL import SSL


def fetch(url, ca):
    # ruleid: python.tls-verification-off
    first = requests.get(url, verify=False, timeout=5)
    # ruleid: python.tls-verification-off
    second = httpx.AsyncClient(verify=False)
    # ok: python.tls-verification-off
    third = requests.get(url, timeout=5)
    # ok: python.tls-verification-off
    fourth = requests.get(url, verify=ca, timeout=5)
    return first, second, third, fourth


class Client:
    def call(self, url):
        session = requests.Session()
        # ruleid: python.tls-verification-off
        session.verify = False
        # ruleid: python.tls-verification-off
        return session.post(url, json={}, verify=False)


def open_unchecked(url):
    # ruleid: python.tls-verification-off
    context = ssl._create_unverified_context()
    other = ssl.create_default_context()
    # ruleid: python.tls-verification-off
    other.verify_mode = ssl.CERT_NONE
    return urllib.request.urlopen(url, context=context), other


def open_checked(url):
    # ok: python.tls-verification-off
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_REQUIRED
    return urllib.request.urlopen(url, context=context)


def open_as_told(url, validate_certs):
    context = ssl.create_default_context()
    if not validate_certs:
        # ok: python.tls-verification-off
        context.verify_mode = ssl.CERT_NONE
    return urllib.request.urlopen(url, context=context)


def client_as_told(arguments):
    if not arguments.verify_ssl:
        # ok: python.tls-verification-off
        return httpx.Client(verify=False)
    return httpx.Client()


def check_form(form):
    # ok: python.tls-verification-off
    return form.get("email", verify=False)


def old_client(raw):
    # ruleid: python.tls-verification-off
    return ssl.wrap_socket(raw)


def old_server(raw):
    # ok: python.tls-verification-off
    return ssl.wrap_socket(raw, certfile="server.pem", server_side=True)


def old_checked_client(raw):
    # ok: python.tls-verification-off
    return ssl.wrap_socket(raw, cert_reqs=ssl.CERT_REQUIRED, ca_certs="ca.pem")


def mirror(url):
    # ruleid: python.tls-verification-off
    pool = urllib3.HTTPSConnectionPool("mirror.shop.com", 443, cert_reqs="CERT_NONE")
    # ok: python.tls-verification-off
    good = urllib3.PoolManager(cert_reqs="CERT_REQUIRED", ca_certs="ca.pem")
    options = {"timeout": 5, "verify": False}
    # ruleid: python.tls-verification-off
    return pool, good, requests.get(url, **options)


def dial(host):
    context = SSL.Context(SSL.TLS_METHOD)
    # ruleid: python.tls-verification-off
    context.set_verify(SSL.VERIFY_NONE, lambda *_: True)
    return SSL.Connection(context, host)


def listen(host):
    context = SSL.Context(SSL.TLS_METHOD)
    # ok: python.tls-verification-off
    context.set_verify(SSL.VERIFY_NONE, lambda *_: True)
    context.use_certificate_file("server.pem")
    return SSL.Connection(context, host)


def any_name(host):
    context = ssl.create_default_context()
    # ruleid: python.tls-verification-off
    context.check_hostname = False
    return context.wrap_socket(socket.create_connection((host, 443)))


def own_authority(host):
    context = ssl.create_default_context(cafile="own.pem")
    # ok: python.tls-verification-off
    context.check_hostname = True
    return context.wrap_socket(socket.create_connection((host, 443)), server_hostname=host)


def bucket():
    # ruleid: python.tls-verification-off
    boto3.resource("s3", verify=False)
    # ok: python.tls-verification-off
    return boto3.client("s3", verify="/etc/ssl/own.pem")
