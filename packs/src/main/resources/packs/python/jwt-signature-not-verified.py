import jwt
from jose import jws
from jose import jwt as jose_jwt


def current_user(token, key):
    # ruleid: python.jwt-signature-not-verified
    claims = jwt.decode(token, options={"verify_signature": False})
    # ruleid: python.jwt-signature-not-verified
    old = jwt.decode(token, key, verify=False)
    # ruleid: python.jwt-signature-not-verified
    stale = jwt.decode(token, key, algorithms=["HS256"], options={"verify_exp": False})
    # ruleid: python.jwt-signature-not-verified
    other = jose_jwt.get_unverified_claims(token)
    return claims, old, stale, other


def current_user_safe(token, key):
    # ok: python.jwt-signature-not-verified
    claims = jwt.decode(token, key, algorithms=["HS256"])
    # ok: python.jwt-signature-not-verified
    strict = jwt.decode(token, key, algorithms=["HS256"], options={"require": ["exp"]})
    # ok: python.jwt-signature-not-verified
    header = jwt.get_unverified_header(token)
    return claims, strict, header


def of_tenant(token, keys):
    # ok: python.jwt-signature-not-verified
    seen = jwt.decode(token, options={"verify_signature": False})
    key = keys[seen["iss"]]
    return jwt.decode(token, key, algorithms=["RS256"])


def signed(text, key):
    # ruleid: python.jwt-signature-not-verified
    return jws.verify(text, key, algorithms=["HS256"], verify=False)
