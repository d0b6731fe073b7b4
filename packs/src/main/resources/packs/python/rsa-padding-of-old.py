from Crypto.Cipher import PKCS1_OAEP, PKCS1_v1_5
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding


def open_letter(key, letter):
    # ruleid: python.rsa-padding-of-old
    return key.decrypt(letter, padding.PKCS1v15())


def seal_letter(public_key, text):
    # ok: python.rsa-padding-of-old
    return public_key.encrypt(text, padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None))


def sign_letter(key, text):
    # ok: python.rsa-padding-of-old
    return key.sign(text, padding.PKCS1v15(), hashes.SHA256())


def for_partner(partner_key, text):
    # ruleid: python.rsa-padding-of-old
    first = PKCS1_v1_5.new(partner_key).encrypt(text)
    # ok: python.rsa-padding-of-old
    return first, PKCS1_OAEP.new(partner_key).encrypt(text)
