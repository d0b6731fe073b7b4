import os

# ruleid: python.default-credential
PASSWORD = os.getenv("POSTGRES_PASSWORD", "postgres")
# ruleid: python.default-credential
SEARCH_KEY = os.getenv("SEARCH_API_KEY") or "masterKey"
# ok: python.default-credential
LOCAL_MODEL_KEY = os.getenv("OPENAI_API_KEY", "not-needed")
# ok: python.default-credential
SECRET_KEY = os.environ.get("SECRET_KEY", "dev-secret")
# ok: python.default-credential
OPTIONAL = os.environ.get("SMTP_PASSWORD", "")
