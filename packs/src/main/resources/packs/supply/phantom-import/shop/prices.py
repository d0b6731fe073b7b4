import json, os.path as paths
import yaml
from bs4 import BeautifulSoup
from google.cloud import storage
import storages.backends.s3
from shop import orders
from . import orders as mine
import orders

# ruleid: supply.phantom-import
import fastprice_rounding
# ruleid: supply.phantom-import
from requests_smart_retry.adapters import Retry

try:
    # ok: supply.phantom-import
    import ujson as json
except ImportError:
    pass


def usage():
    """
    import never_imported_since_this_is_text
    """
    # ruleid: supply.phantom-import
    import lazy_currency_table
    return lazy_currency_table.rates()
