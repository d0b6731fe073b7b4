import urllib.request
from urllib.parse import urlparse


def read(url):
    # ruleid: python.address-opened-with-any-scheme
    return urllib.request.urlopen(url).read()


def news():
    # ok: python.address-opened-with-any-scheme
    return urllib.request.urlopen("https://shop.com/news").read()


def of_shop(name):
    # ok: python.address-opened-with-any-scheme
    return urllib.request.urlopen(f"https://shop.com/{name}").read()


def own_settings():
    # ok: python.address-opened-with-any-scheme
    return urllib.request.urlopen("file:///etc/shop/settings").read()


def read_web(url):
    if urlparse(url).scheme not in ("http", "https"):
        raise ValueError(url)
    # ok: python.address-opened-with-any-scheme
    return urllib.request.urlopen(url).read()


def read_secure(url):
    if url.startswith("https://"):
        # ok: python.address-opened-with-any-scheme
        return urllib.request.urlopen(url).read()
