from urllib.parse import urlsplit


def may_embed(url):
    # ruleid: python.address-checked-by-part
    return "maps.shop.com" in url or url.endswith("shop.com")


def is_ours(url):
    # ok: python.address-checked-by-part
    return urlsplit(url).hostname == "shop.com"


def is_order(url):
    # ok: python.address-checked-by-part
    return url.startswith("https://shop.com/")
