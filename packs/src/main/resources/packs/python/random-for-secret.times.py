import uuid


def token():
    # ruleid: python.random-for-secret
    return uuid.uuid1()


def identifier():
    # ok: python.random-for-secret
    return uuid.uuid1()
