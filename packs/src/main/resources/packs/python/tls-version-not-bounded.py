import socket
import ssl


def connect(host):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    plain = socket.create_connection((host, 443))
    # ruleid: python.tls-version-not-bounded
    return context.wrap_socket(plain, server_hostname=host)


def bounded(host):
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # ok: python.tls-version-not-bounded
    return context.wrap_socket(socket.create_connection((host, 443)), server_hostname=host)


def answer(raw):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.options |= ssl.OP_NO_TLSv1
    # ruleid: python.tls-version-not-bounded
    return context.wrap_socket(raw, server_side=True)


def answer_bounded(raw):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.options |= ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1
    # ok: python.tls-version-not-bounded
    return context.wrap_socket(raw, server_side=True)
