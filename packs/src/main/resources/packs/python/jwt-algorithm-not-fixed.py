import jwt


def read(token, key):
    # ruleid: python.jwt-algorithm-not-fixed
    first = jwt.decode(token, key, algorithms=["HS256", "none"])
    header = jwt.get_unverified_header(token)
    # ruleid: python.jwt-algorithm-not-fixed
    second = jwt.decode(token, key, algorithms=[header["alg"]])
    # ok: python.jwt-algorithm-not-fixed
    third = jwt.decode(token, key, algorithms=["RS256"])
    return first, second, third


def write(claims, key):
    # ruleid: python.jwt-algorithm-not-fixed
    first = jwt.encode(claims, None, algorithm="none")
    # ok: python.jwt-algorithm-not-fixed
    return first, jwt.encode(claims, key, algorithm="ES256")
