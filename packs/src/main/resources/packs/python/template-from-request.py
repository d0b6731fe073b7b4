import quart
from django.template import Context, Template
from flask import Blueprint, render_template, render_template_string, request
from jinja2 import Environment
from jinja2 import Template as JinjaTemplate

pages = Blueprint("pages", __name__)


@pages.route("/greet")
def greet():
    name = request.args.get("name")
    # ruleid: python.template-from-request
    return render_template_string("<h1>Hello " + name + "</h1>")


@pages.route("/greet/safe")
def greet_safe():
    name = request.args.get("name")
    # ok: python.template-from-request
    inline = render_template_string("<h1>Hello {{ name }}</h1>", name=name)
    # ok: python.template-from-request
    return inline + render_template("greet.html", name=name)


@pages.route("/mail", methods=["POST"])
def mail():
    body = request.get_json()["body"]
    # ruleid: python.template-from-request
    first = JinjaTemplate(body).render(user="Ann")
    # ruleid: python.template-from-request
    second = Environment(autoescape=True).from_string(f"Dear {body}").render()
    # ok: python.template-from-request
    third = JinjaTemplate("Dear {{ name }}").render(name=body)
    return first + second + third


def preview(request):
    # ruleid: python.template-from-request
    page = Template("<p>%s</p>" % request.POST["text"])
    # ok: python.template-from-request
    safe = Template("<p>{{ text }}</p>").render(Context({"text": request.POST["text"]}))
    return page.render(Context()), safe


def letter(request, letters):
    # ruleid: python.template-from-request
    return letters.from_string(request.POST["text"]).render()


@quart_app.post("/preview")
async def quart_preview():
    form = await quart.request.form
    # ok: python.template-from-request
    await quart.render_template_string("<h1>{{ title }}</h1>", title=form["title"])
    # ruleid: python.template-from-request
    return await quart.render_template_string("<h1>" + form["title"] + "</h1>")
