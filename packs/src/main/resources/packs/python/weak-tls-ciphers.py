import ssl

import urllib3

LEGACY = "ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-RC4-SHA:DES-CBC3-SHA"


def partner_context():
    context = ssl.create_default_context()
    # ruleid: python.weak-tls-ciphers
    context.set_ciphers(LEGACY)
    return context


def old_device():
    context = ssl.create_default_context()
    # ruleid: python.weak-tls-ciphers
    context.set_ciphers("DEFAULT@SECLEVEL=1")
    return context


def usual():
    context = ssl.create_default_context()
    # ok: python.weak-tls-ciphers
    context.set_ciphers("ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL:!eNULL:!MD5:!RC4:!3DES")
    # ok: python.weak-tls-ciphers
    context.set_ciphers("HIGH:-DES:-3DES")
    # ok: python.weak-tls-ciphers
    context.set_ciphers("DEFAULT@SECLEVEL=2")
    return context


def pool():
    # ruleid: python.weak-tls-ciphers
    return urllib3.util.ssl_.create_urllib3_context(ciphers="RSA+3DES:HIGH")
