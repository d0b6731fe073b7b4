import base64
import os

from Crypto.Protocol.KDF import PBKDF2, scrypt
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

VAULT_SALT = b"notes-vault"


def vault(passphrase):
    # ruleid: python.derivation-salt-in-code
    derive = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=VAULT_SALT, iterations=600_000)
    return Fernet(base64.urlsafe_b64encode(derive.derive(passphrase)))


def vault_of(user, passphrase):
    # ok: python.derivation-salt-in-code
    derive = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=user.salt, iterations=600_000)
    return Fernet(base64.urlsafe_b64encode(derive.derive(passphrase)))


def backup_key(passphrase):
    # ruleid: python.derivation-salt-in-code
    first = PBKDF2(passphrase, "backup", dkLen=32, count=600_000)
    # ruleid: python.derivation-salt-in-code
    second = scrypt(passphrase, bytes.fromhex("00aa11bb22cc"), 32, N=2**17, r=8, p=1)
    # ok: python.derivation-salt-in-code
    return first, second, scrypt(passphrase, os.urandom(16), 32, N=2**17, r=8, p=1)


def key_of(password, header):
    # ok: python.derivation-salt-in-code
    return PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=header["salt"].encode("latin-1"), iterations=600_000)
