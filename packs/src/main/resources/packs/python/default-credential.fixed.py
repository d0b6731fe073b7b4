import os

# ruleid: python.default-credential
PASSWORD = os.environ["POSTGRES_PASSWORD"]
# ruleid: python.default-credential
SEARCH_KEY = os.environ["SEARCH_API_KEY"]
# ok: python.default-credential
LOCAL_MODEL_KEY = os.getenv("OPENAI_API_KEY", "not-needed")
# ok: python.default-credential
SECRET_KEY = os.environ.get("SECRET_KEY", "dev-secret")
# ok: python.default-credential
OPTIONAL = os.environ.get("SMTP_PASSWORD", "")
