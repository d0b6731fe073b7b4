import re

# ruleid: python.host-pattern-with-open-dot
OURS = re.compile(r"(www|api).shop.com/")
# ok: python.host-pattern-with-open-dot
ESCAPED = re.compile(r"^https://(www|api)\.shop\.com/")
