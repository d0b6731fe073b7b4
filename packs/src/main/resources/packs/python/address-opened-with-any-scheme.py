import urllib.request


def read(url):
    # ruleid: python.address-opened-with-any-scheme
    return urllib.request.urlopen(url).read()


def news():
    # ok: python.address-opened-with-any-scheme
    return urllib.request.urlopen("https://shop.com/news").read()
