from django.core.mail import send_mail
from markupsafe import escape


def invite(request):
    text = request.POST["text"]
    # ruleid: python.mail-html-from-request
    send_mail("Hello", "", "shop@shop.com", ["you@shop.com"], html_message="<p>" + text + "</p>")
    # ok: python.mail-html-from-request
    send_mail("Hello", text, "shop@shop.com", ["you@shop.com"])
    # ok: python.mail-html-from-request
    send_mail("Hello", "", "shop@shop.com", ["you@shop.com"], html_message=escape(text))
