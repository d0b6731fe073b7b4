import logging

from .payments import gateway
from .sessions import tokens

logger = logging.getLogger(__name__)


def pay(order):
    # ruleid: python.weighty-failure-swallowed
    try:
        gateway.charge(order.total, order.card)
    except Exception:
        pass
    order.paid = True


async def leave(user):
    # ruleid: python.weighty-failure-swallowed
    try:
        logger.info("leaving")
        await tokens.revoke_all(user.id)
    except Exception as error:
        pass


def pay_logged(order):
    # ok: python.weighty-failure-swallowed
    try:
        gateway.charge(order.total, order.card)
    except Exception:
        logger.exception("charge failed")
        raise


def try_refund(order):
    # ok: python.weighty-failure-swallowed
    try:
        return gateway.refund(order.id)
    except Exception:
        pass
    return None


def forget(cache, key):
    # ok: python.weighty-failure-swallowed
    try:
        cache.remove(key)
    except Exception:
        pass
