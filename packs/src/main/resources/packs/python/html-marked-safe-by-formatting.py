from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from markupsafe import Markup

ICON = "<svg></svg>"


def label(product):
    # ruleid: python.html-marked-safe-by-formatting
    first = mark_safe(f"<b>{product.title}</b>")
    # ruleid: python.html-marked-safe-by-formatting
    second = mark_safe("<b>%s</b>" % product.title)
    # ruleid: python.html-marked-safe-by-formatting
    third = Markup("<b>" + product.title + "</b>")
    # ruleid: python.html-marked-safe-by-formatting
    fourth = format_html("<b>{}</b>".format(product.title))
    return first, second, third, fourth


def label_safe(product):
    # ok: python.html-marked-safe-by-formatting
    first = format_html("<b>{}</b>", product.title)
    # ok: python.html-marked-safe-by-formatting
    second = Markup("<b>{}</b>").format(product.title)
    # ok: python.html-marked-safe-by-formatting
    third = mark_safe("<b>new</b>")
    # ok: python.html-marked-safe-by-formatting
    fourth = mark_safe("<b>" + escape(product.title) + "</b>")
    # ok: python.html-marked-safe-by-formatting
    fifth = mark_safe(f"<b>{ICON}</b>")
    return first, second, third, fourth, fifth
