import random
import secrets
import string
import time


def voucher():
    # ruleid: python.random-not-cryptographic
    return "".join(random.choice(string.ascii_uppercase) for _ in range(10))


def export_name():
    # ruleid: python.random-not-cryptographic
    return f"/srv/exports/{random.randint(1, 10**9)}.csv"


def one_time_code():
    # ruleid: python.random-not-cryptographic
    number = str(random.randrange(10**6)).zfill(6)
    # ok: python.random-not-cryptographic
    other = secrets.randbelow(10**6)
    # ok: python.random-not-cryptographic
    third = random.SystemRandom().randint(0, 10)
    return number, other, third


def link_name(user):
    # ruleid: python.random-not-cryptographic
    first = "%s-%d" % (user, random.randint(1000, 9999))
    # ruleid: python.random-not-cryptographic
    second = "{}-{}".format(user, random.random())
    return first, second


def retry(call, hosts):
    # ok: python.random-not-cryptographic
    port = random.randint(30000, 40000)
    # ok: python.random-not-cryptographic
    delay = 2 + random.random()
    # ok: python.random-not-cryptographic
    if random.random() < 0.1:
        # ok: python.random-not-cryptographic
        time.sleep(random.randint(1, 5))
    # ok: python.random-not-cryptographic
    fallback = random.choices(hosts, weights=range(len(hosts)))
    # ok: python.random-not-cryptographic
    return call(random.choice(hosts), port, delay) or call(fallback, port, delay)


def plan(sender, refresh, clean):
    # ok: python.random-not-cryptographic
    sender.add_periodic_task(crontab(hour="3", minute=str(random.randint(0, 59))), refresh.s())
    # ok: python.random-not-cryptographic
    scheduler.add_job(clean, "cron", hour=str(random.randint(0, 5)), minute="0")
