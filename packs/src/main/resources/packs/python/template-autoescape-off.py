import jinja2
from jinja2 import Environment, FileSystemLoader, select_autoescape

# ruleid: python.template-autoescape-off
pages = Environment(loader=FileSystemLoader("pages"))
# ruleid: python.template-autoescape-off
mails = jinja2.Environment(loader=FileSystemLoader("mails"), autoescape=False)
# ok: python.template-autoescape-off
shop = Environment(loader=FileSystemLoader("shop"), autoescape=True)
# ok: python.template-autoescape-off
admin = Environment(loader=FileSystemLoader("admin"), autoescape=select_autoescape(["html"]))


def environment(escape, options):
    # ok: python.template-autoescape-off
    first = jinja2.Environment(autoescape=escape)
    # ok: python.template-autoescape-off
    return first, jinja2.Environment(**options)
