from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from flask import Flask
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


# ok: python.csrf-protection-off
@csrf_exempt
@require_api_key
def orders_by_key(request):
    return JsonResponse(list_orders(request.account))
