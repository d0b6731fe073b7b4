import logging
import os

logger = logging.getLogger(__name__)


def log_in(name, password, client):
    # ruleid: python.secret-in-log
    logger.info("login of %s with %s", name, password)
    # ruleid: python.secret-in-log
    logger.debug(f"token {client.access_token}")
    # ruleid: python.secret-in-log
    logging.warning("wrong password " + password)
    # ruleid: python.secret-in-log
    logger.info("login of %s with %s" % (name, password))
    # ruleid: python.secret-in-log
    logger.info("login with " + password + " failed")
    # ruleid: python.secret-in-log
    logger.debug(f"key of the account: {client.api_token}")
    # ok: python.secret-in-log
    logger.info("login of %s", name)
    # ok: python.secret-in-log
    logger.info("password changed for %s", name)
    # ok: python.secret-in-log
    logger.info("password of %d characters", len(password))
    # ok: python.secret-in-log
    return math_log(password)

def show(user, credit_card):
    # ruleid: python.secret-in-log
    print(credit_card)
    # ruleid: python.secret-in-log
    print(f"card {credit_card}")
    # ok: python.secret-in-log
    print(user.name)


def traced(request):
    # ruleid: python.secret-in-log
    logging.info("signed in with %s", request.headers.get("Authorization"))
    # ok: python.secret-in-log
    logging.info("asked by %s", request.headers.get("User-Agent"))
    # ruleid: python.secret-in-log
    logging.debug("model key %s", os.environ["MODEL_API_KEY"])
    # ok: python.secret-in-log
    logging.debug("region %s", os.getenv("REGION"))


@app.post("/sign-in")
def sign_in(body: dict):
    # ruleid: python.secret-in-log
    logger.info("sign-in with %s", body["password"])
    # ruleid: python.secret-in-log
    logger.info("sign-in with %s", body.get("api_key", ""))
    # ok: python.secret-in-log
    logger.info("sign-in of %s", body["name"])
