import os

import kombu
from celery import Celery

app = Celery("shop", broker=os.environ["BROKER_URL"])
app.conf.update(
    task_serializer="pickle",
    # ruleid: python.task-messages-as-pickle
    accept_content=["pickle", "json"],
    timezone="UTC",
)

# ok: python.task-messages-as-pickle
app.conf.accept_content = ["json", "yaml"]

# ruleid: python.task-messages-as-pickle
CELERY_ACCEPT_CONTENT = ["application/json", "application/x-python-serialize"]

# ruleid: python.task-messages-as-pickle
result_accept_content = ("json", "pickle")

# ok: python.task-messages-as-pickle
EXPORT_FORMATS = ["csv", "pickle"]


def listen(connection, queue, handle):
    # ruleid: python.task-messages-as-pickle
    kombu.enable_insecure_serializers()
    # ruleid: python.task-messages-as-pickle
    with kombu.Consumer(connection, queue, callbacks=[handle], accept=["pickle"]):
        connection.drain_events()
    # ok: python.task-messages-as-pickle
    with kombu.Consumer(connection, queue, callbacks=[handle], accept=["json"]):
        connection.drain_events()
