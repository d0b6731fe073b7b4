import ssl

import urllib3


def pool(settings):
    verify = settings.get("verify", True)
    if verify is True:
        return None
    # ruleid: python.tls-verification-optional
    return urllib3.PoolManager(cert_reqs=ssl.CERT_NONE)


def context(insecure):
    made = ssl.create_default_context()
    if insecure:
        made.check_hostname = False
        # ruleid: python.tls-verification-optional
        made.verify_mode = ssl.CERT_NONE
    return made


def always(host):
    if not host:
        return None
    # ok: python.tls-verification-optional
    return urllib3.PoolManager(cert_reqs=ssl.CERT_NONE)
