#!/bin/sh
set -e
# ruleid: supply.script-downloaded-and-run
curl -fsSL https://get.example.com/install.sh | sh
# ruleid: supply.script-downloaded-and-run
wget -qO- "https://get.example.com/?os=linux&arch=arm" | sudo -E bash -s -- --yes
# ruleid: supply.script-downloaded-and-run
curl -fsSL "$SETUP_URL" \
  | tee setup.log | bash
# ruleid: supply.script-downloaded-and-run
bash <(curl -s https://get.example.com/deploy)
# ruleid: supply.script-downloaded-and-run
eval "$(curl -fsSL https://get.example.com/env)"
# ruleid: supply.script-downloaded-and-run
curl -sSL https://get.example.com/poetry.py | python3 -

# ok: supply.script-downloaded-and-run
curl -fsSLo tool.tgz https://example.com/tool-1.2.tgz && echo "$DIGEST  tool.tgz" | sha256sum -c
# ok: supply.script-downloaded-and-run
curl -s https://api.example.com/version | python3 -m json.tool
# ok: supply.script-downloaded-and-run
wget -qO- https://example.com/key.asc | gpg --import
# ok: supply.script-downloaded-and-run
curl -s http://localhost:8080/debug/script | sh
# ok: supply.script-downloaded-and-run
tar cz site | ssh deploy@example.com tar xz
# ok: supply.script-downloaded-and-run
echo "Install the tool first: curl -fsSL https://get.example.com/install.sh | sh"

usage() {
  cat <<EOF
Usage:
# ok: supply.script-downloaded-and-run
  curl -fsSL https://get.example.com/install.sh | sh
EOF
}
