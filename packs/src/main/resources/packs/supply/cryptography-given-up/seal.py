# ok: supply.cryptography-given-up
import argon2
# ruleid: supply.cryptography-given-up
from Crypto.Cipher import AES


def seal(password, salt, nonce, text):
    key = argon2.low_level.hash_secret_raw(password, salt, 3, 65536, 4, 32, argon2.Type.ID)
    return AES.new(key, AES.MODE_CTR, nonce=nonce).encrypt(text)
