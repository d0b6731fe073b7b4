from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from flask import Flask
from flask_wtf import FlaskForm
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
csrf = CSRFProtect(app)
# ruleid: python.csrf-protection-off
app.config["WTF_CSRF_ENABLED"] = False


# ruleid: python.csrf-protection-off
@csrf_exempt
def transfer(request):
    return move_money(request.POST)


# ok: python.csrf-protection-off
@csrf_protect
def transfer_safe(request):
    return move_money(request.POST)


# ruleid: python.csrf-protection-off
@method_decorator(csrf_exempt, name="dispatch")
class Payment(View):
    def post(self, request):
        return move_money(request.POST)


# ruleid: python.csrf-protection-off
legacy = csrf_exempt(transfer_safe)
# ruleid: python.csrf-protection-off
csrf.exempt(transfer_safe)
# ok: python.csrf-protection-off
app.config["WTF_CSRF_ENABLED"] = True


class TransferForm(FlaskForm):
    class Meta:
        # ruleid: python.csrf-protection-off
        csrf = False


class OrderForm(FlaskForm):
    class Meta:
        # ok: python.csrf-protection-off
        csrf = True


# ruleid: python.csrf-protection-off
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
# ok: python.csrf-protection-off
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]


# ok: python.csrf-protection-off
@csrf_exempt
@require_api_key
def orders_by_key(request):
    return JsonResponse(list_orders(request.account))
