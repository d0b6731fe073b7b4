from flask import Flask

app = Flask(__name__)
# ruleid: python.session-cookie-protection-off
SESSION_COOKIE_SECURE = True
# ruleid: python.session-cookie-protection-off
SESSION_COOKIE_HTTPONLY = True
# ok: python.session-cookie-protection-off
CSRF_COOKIE_SECURE = True
# ok: python.session-cookie-protection-off
CSRF_COOKIE_HTTPONLY = False
# ruleid: python.session-cookie-protection-off
app.config["SESSION_COOKIE_HTTPONLY"] = True
# ruleid: python.session-cookie-protection-off
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
# ok: python.session-cookie-protection-off
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
options = {"SESSION_COOKIE_HTTPONLY": False, "DEBUG": False}
# ruleid: python.session-cookie-protection-off
app.config.update(options)
# ruleid: python.session-cookie-protection-off
app.config.from_mapping(SESSION_COOKIE_SECURE=True)
# ok: python.session-cookie-protection-off
app.config.update({"SESSION_COOKIE_HTTPONLY": True})
