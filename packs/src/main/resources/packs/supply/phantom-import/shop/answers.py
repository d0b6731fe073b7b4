# Installed with fastapi, which cannot do without it.
from starlette.background import BackgroundTask
# ruleid: supply.phantom-import
from kombu.exceptions import OperationalError
