from django.core.mail import EmailMessage


def ask(request):
    text = request.POST["text"]
    # ruleid: python.mail-html-from-request
    mail = EmailMessage("A question", f"<p>{text}</p>", "shop@shop.com", ["help@shop.com"])
    mail.content_subtype = "html"
    mail.send()


def ask_plainly(request):
    text = request.POST["text"]
    # ok: python.mail-html-from-request
    mail = EmailMessage("A question", text, "shop@shop.com", ["help@shop.com"])
    mail.send()
