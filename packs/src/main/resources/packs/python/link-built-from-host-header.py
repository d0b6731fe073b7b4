from flask import current_app, request

from .mail import send_mail


def forgot(user, token):
    # ruleid: python.link-built-from-host-header
    send_mail(user.email, f"https://{request.headers['Host']}/reset?token={token}")


def invite(user, token):
    # ruleid: python.link-built-from-host-header
    link = request.host_url + "invitations/" + token
    send_mail(user.email, link)


def confirm(user, token):
    # ok: python.link-built-from-host-header
    link = current_app.config["PUBLIC_URL"] + "/confirm/" + token
    send_mail(user.email, link)
    # ok: python.link-built-from-host-header
    return f"{request.host_url}static/app.css"
