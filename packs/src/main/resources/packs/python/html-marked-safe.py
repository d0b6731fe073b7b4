from django.utils.html import escape
from django.utils.safestring import mark_safe


def badge(label):
    # ruleid: python.html-marked-safe
    return mark_safe(label)


def safe_badge(label):
    # ok: python.html-marked-safe
    return mark_safe(escape(label))


def line():
    # ok: python.html-marked-safe
    return mark_safe("<hr>")


def hint():
    # ok: python.html-marked-safe
    return mark_safe(_("Separate names by <b>commas</b>."))
