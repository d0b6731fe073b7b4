import ssl
from ssl import PROTOCOL_TLSv1, SSLContext

# ruleid: python.obsolete-tls-version
first = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
# ruleid: python.obsolete-tls-version
second = SSLContext(PROTOCOL_TLSv1)
third = ssl.create_default_context()
# ruleid: python.obsolete-tls-version
third.minimum_version = ssl.TLSVersion.TLSv1_2
# ok: python.obsolete-tls-version
third.minimum_version = ssl.TLSVersion.TLSv1_2
# ok: python.obsolete-tls-version
fourth = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def connect(broker):
    # ruleid: python.obsolete-tls-version
    broker.tls_set(ca_certs="ca.pem", ssl_version=ssl.PROTOCOL_TLSv1_2)
    # ok: python.obsolete-tls-version
    broker.tls_set(ca_certs="ca.pem", ssl_version=ssl.PROTOCOL_TLS_CLIENT)

from OpenSSL import SSL

# ruleid: python.obsolete-tls-version
OLD = SSL.Context(SSL.TLSv1_2_METHOD)
# ok: python.obsolete-tls-version
NEW = SSL.Context(SSL.TLS_METHOD)


# ruleid: python.obsolete-tls-version
def listen(port, version=ssl.PROTOCOL_TLSv1_2):
    return ssl.SSLContext(version), port


# ok: python.obsolete-tls-version
def answer(port, version=ssl.PROTOCOL_TLS_SERVER):
    return ssl.SSLContext(version), port


def for_old_clients(context):
    # ruleid: python.obsolete-tls-version
    context.options &= ~ssl.OP_NO_SSLv3
    # ok: python.obsolete-tls-version
    context.options |= ssl.OP_NO_TLSv1_1


def never_newer(context):
    # ruleid: python.obsolete-tls-version
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    # ok: python.obsolete-tls-version
    context.maximum_version = ssl.TLSVersion.TLSv1_3
