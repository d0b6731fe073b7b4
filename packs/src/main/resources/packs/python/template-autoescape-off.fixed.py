import aiohttp_jinja2
import jinja2
from jinja2 import Environment, FileSystemLoader, select_autoescape

# ruleid: python.template-autoescape-off
pages = Environment(loader=FileSystemLoader("pages"), autoescape=True)
# ruleid: python.template-autoescape-off
mails = jinja2.Environment(loader=FileSystemLoader("mails"), autoescape=True)
# ok: python.template-autoescape-off
shop = Environment(loader=FileSystemLoader("shop"), autoescape=True)
# ok: python.template-autoescape-off
admin = Environment(loader=FileSystemLoader("admin"), autoescape=select_autoescape(["html"]))


def environment(escape, options):
    # ok: python.template-autoescape-off
    first = jinja2.Environment(autoescape=escape)
    # ok: python.template-autoescape-off
    return first, jinja2.Environment(**options)


def pages_of(app):
    settings = {"trim_blocks": True, "autoescape": False}
    # ruleid: python.template-autoescape-off
    mine = jinja2.Environment(**settings)
    # ruleid: python.template-autoescape-off
    aiohttp_jinja2.setup(app, loader=FileSystemLoader("pages"), autoescape=True)
    # ok: python.template-autoescape-off
    aiohttp_jinja2.setup(app, loader=FileSystemLoader("pages"))
    # ruleid: python.template-autoescape-off
    app.jinja_env.autoescape = True
    return mine


TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # ruleid: python.template-autoescape-off
        "OPTIONS": {"autoescape": True},
    }
]
