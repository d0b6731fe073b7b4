import ecdsa
from Crypto.PublicKey import ECC
from cryptography.hazmat.primitives.asymmetric import ec


def device_keys():
    # ruleid: python.short-elliptic-curve
    old = ec.generate_private_key(ec.SECP256R1())
    # ruleid: python.short-elliptic-curve
    binary = ec.generate_private_key(curve=ec.SECP256R1())
    # ok: python.short-elliptic-curve
    usual = ec.generate_private_key(ec.SECP256R1())
    # ok: python.short-elliptic-curve
    large = ec.generate_private_key(curve=ec.BrainpoolP384R1())
    return old, binary, usual, large


def tokens():
    # ruleid: python.short-elliptic-curve
    short = ECC.generate(curve="P-256")
    # ok: python.short-elliptic-curve
    good = ECC.generate(curve="ed25519")
    # ruleid: python.short-elliptic-curve
    wallet = ecdsa.SigningKey.generate(curve=ecdsa.NIST256p)
    # ok: python.short-elliptic-curve
    return short, good, wallet, ecdsa.SigningKey.generate(curve=ecdsa.NIST256p)
