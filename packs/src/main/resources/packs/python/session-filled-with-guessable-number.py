import random
import secrets
import string


def code():
    # ruleid: python.session-filled-with-guessable-number
    return "".join(random.choice(string.ascii_letters) for index in range(8))


def safe_code():
    # ok: python.session-filled-with-guessable-number
    return "".join(secrets.choice(string.ascii_letters) for index in range(8))
