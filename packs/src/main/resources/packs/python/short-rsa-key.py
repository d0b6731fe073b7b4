from Crypto.PublicKey import RSA
from OpenSSL.crypto import PKey, TYPE_RSA
from cryptography.hazmat.primitives.asymmetric import dh, rsa

# ruleid: python.short-rsa-key
first = rsa.generate_private_key(public_exponent=65537, key_size=1024)
# ruleid: python.short-rsa-key
second = RSA.generate(512)
# ruleid: python.short-rsa-key
third = dh.generate_parameters(generator=2, key_size=1024)
# ok: python.short-rsa-key
fourth = rsa.generate_private_key(public_exponent=65537, key_size=3072)
# ok: python.short-rsa-key
fifth = RSA.generate(2048)


def generate(bits):
    # ok: python.short-rsa-key
    return RSA.generate(bits)


def certificate_key():
    key = PKey()
    # ruleid: python.short-rsa-key
    key.generate_key(TYPE_RSA, 1024)
    # ok: python.short-rsa-key
    key.generate_key(TYPE_RSA, 4096)
    return key


# ruleid: python.short-rsa-key
sixth = dh.generate_parameters(2, 1024)
# ok: python.short-rsa-key
seventh = dh.generate_parameters(2, 2048)
