import re

import nh3


def clean(html):
    # ruleid: python.markup-removed-by-pattern
    return re.sub(r"<script.*?>.*?</script>", "", html)


def below(path):
    # ruleid: python.markup-removed-by-pattern
    return path.replace("../", "")


def really_clean(html):
    # ok: python.markup-removed-by-pattern
    return nh3.clean(html)


def notice():
    text = "<!-- built by the shop --><b>Closed on Sundays</b>"
    # ok: python.markup-removed-by-pattern
    return re.sub(r"<!--.*?-->", "", text)


# ruleid: python.markup-removed-by-pattern
SCRIPTS = re.compile(r"<script\b[^>]*>([\s\S]*?)</script>", re.IGNORECASE)
# ok: python.markup-removed-by-pattern
TITLES = re.compile(r"<title>(.*?)</title>")
