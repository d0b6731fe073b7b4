import os

from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine

# ruleid: python.database-url-with-password
DATABASE_URL = "postgresql://shop:Pa55-for-shop@db.internal:5432/shop"
# ruleid: python.database-url-with-password
engine = create_engine("mysql+pymysql://root:hunter2@10.0.0.7/shop")
# ok: python.database-url-with-password
engine = create_engine(os.environ["DATABASE_URL"])
# ok: python.database-url-with-password
replica = create_engine("postgresql://db.internal/shop")
# ok: python.database-url-with-password
local = create_async_engine("postgresql+asyncpg://postgres:postgres@localhost/shop")


def configure(settings, user, password):
    # ruleid: python.database-url-with-password
    settings["broker"] = os.getenv("BROKER_URL", "amqp://worker:r4bb1t-h0le@queue:5672//")
    # ok: python.database-url-with-password
    settings["cache"] = "redis://cache:6379/0"
    # ok: python.database-url-with-password
    settings["example"] = "mongodb://user:password@host/db"
    # ok: python.database-url-with-password
    settings["database"] = f"postgresql://{user}:{password}@db/shop"
    # ok: python.database-url-with-password
    settings["template"] = "postgresql://{user}:{password}@{host}/shop"
    return settings
