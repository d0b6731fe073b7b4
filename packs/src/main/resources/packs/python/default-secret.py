import os

from decouple import config

# ruleid: python.default-secret
SECRET_KEY = os.environ.get("SECRET_KEY", "dev-secret")
# ruleid: python.default-secret
JWT = os.getenv("JWT_SECRET", "change-me")
# ruleid: python.default-secret
PASSWORD = os.getenv("ADMIN_PASSWORD") or "admin"
# ok: python.default-secret
DB_PASSWORD = os.getenv("DB_PASSWORD") or "postgres"
# ruleid: python.default-secret
TOKEN = config("API_KEY", default="none-yet")
# ok: python.default-secret
SAFE = os.environ["SECRET_KEY"]
# ok: python.default-secret
OPTIONAL = os.environ.get("SMTP_PASSWORD", "")
# ok: python.default-secret
REGION = os.environ.get("AWS_REGION", "eu-central-1")
# ok: python.default-secret
KEY_FILE = os.getenv("SECRET_KEY_FILE", "/run/secrets/key")

# ok: python.default-secret
MODEL_KEY = os.getenv("OPENAI_API_KEY", "not-needed")
# ruleid: python.default-secret
SIGNING = os.getenv("SIGNING_KEY", "custom")
# ruleid: python.default-secret
OWN = os.environ.get("API_KEY", "dummy")

# ok: python.default-secret
SIGN_IN_BY_PASSWORD = os.environ.get("ENABLE_EMAIL_PASSWORD", "1")
