from Crypto.PublicKey import RSA
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
