import random
import secrets
import string
import uuid
from random import choice

ALPHABET = string.ascii_letters + string.digits


def start_reset(user):
    # ruleid: python.random-for-secret
    user.reset_token = "".join(random.choice(ALPHABET) for _ in range(32))
    # ruleid: python.random-for-secret
    otp = random.randint(100000, 999999)
    # ok: python.random-for-secret
    safe_otp = secrets.randbelow(10**6)
    return otp, safe_otp


def generate_api_key():
    characters = [choice(ALPHABET) for _ in range(40)]
    # ruleid: python.random-for-secret
    return "sk_" + "".join(characters)


class Session:
    def __init__(self, response):
        value = "%x" % random.getrandbits(128)
        # ruleid: python.random-for-secret
        self.session_id = value
        # ruleid: python.random-for-secret
        response.update(csrf_token=value)
        # ok: python.random-for-secret
        self.session_id = secrets.token_hex(16)


def generate_token():
    # ok: python.random-for-secret
    return secrets.token_urlsafe(32)


def shuffle_products(products):
    # ok: python.random-for-secret
    featured = random.sample(products, 3)
    # ok: python.random-for-secret
    delay = random.uniform(0.5, 1.5)
    return featured, delay


def strong_password():
    generator = random.SystemRandom()
    # ok: python.random-for-secret
    password = "".join(generator.choice(ALPHABET) for _ in range(20))
    return password

def next_key(api_keys):
    # ok: python.random-for-secret
    api_key = random.choice(api_keys)
    return api_key


def new_token(owner):
    suffix = random.randint(0, 99999)
    # ok: python.random-for-secret
    return {"name": f"token_{suffix}", "owner": owner}


def get_style_for_token(token):
    # ok: python.random-for-secret
    return STYLES.get(token) or f"style-{random.randint(0, 99999)}"


def otp():
    # ruleid: python.random-for-secret
    return str(random.randint(100000, 999999))


def shade():
    # ok: python.random-for-secret
    return random.randint(0, 255)


def invite(mailer, guest):
    # ruleid: python.random-for-secret
    token = uuid.uuid1()
    mailer.send(guest, f"https://shop.example/join/{token}")
    # ok: python.random-for-secret
    token = uuid.uuid4()
    mailer.send(guest, f"https://shop.example/join/{token}")
