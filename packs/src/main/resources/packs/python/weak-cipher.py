import pyDes
from Crypto.Cipher import CAST
from cryptography.hazmat.decrepit.ciphers import algorithms as decrepit
from Crypto.Cipher import AES, ARC4, DES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def seal(key, data, nonce):
    # ruleid: python.weak-cipher
    first = DES.new(key, DES.MODE_CBC, nonce).encrypt(data)
    # ruleid: python.weak-cipher
    second = ARC4.new(key).encrypt(data)
    # ruleid: python.weak-cipher
    third = AES.new(key, AES.MODE_ECB).encrypt(data)
    # ruleid: python.weak-cipher
    fourth = Cipher(algorithms.AES(key), modes.ECB()).encryptor().update(data)
    # ruleid: python.weak-cipher
    fifth = Cipher(algorithms.TripleDES(key), modes.CBC(nonce))
    return first, second, third, fourth, fifth


def seal_safe(key, data, nonce):
    # ok: python.weak-cipher
    first = AESGCM(key).encrypt(nonce, data, None)
    # ok: python.weak-cipher
    second = AES.new(key, AES.MODE_GCM, nonce=nonce).encrypt_and_digest(data)
    # ok: python.weak-cipher
    third = Cipher(algorithms.AES(key), modes.GCM(nonce))
    return first, second, third


def archive(key, data):
    # ruleid: python.weak-cipher
    first = pyDes.triple_des(key, pyDes.CBC).encrypt(data)
    # ruleid: python.weak-cipher
    second = CAST.new(key, CAST.MODE_CBC)
    # ruleid: python.weak-cipher
    return first, second, Cipher(decrepit.Blowfish(key), modes.CBC(data[:8]))
