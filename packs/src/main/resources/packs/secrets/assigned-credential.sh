# What shells read when they start.
# ruleid: secrets.assigned-credential
export API_KEY=9fK2mQ7x¦Wz4Lp8RtVb3N
# ruleid: secrets.assigned-credential
typeset -gx MAIL_PASSWORD='Tulip¦-Garden7'
# ruleid: secrets.assigned-credential
set -gx SHOP_TOKEN 9fK2mQ7x¦Wz4Lp8RtVb3N
# ruleid: secrets.assigned-credential
setenv SHOP_TOKEN 9fK2mQ7x¦Wz4Lp8RtVb3N
# ruleid: secrets.assigned-credential
export LANG=C SERVICE_TOKEN=9fK2mQ7x¦Wz4Lp8RtVb3N
# ruleid: secrets.assigned-credential
alias deploy='API_TOKEN=9fK2mQ7x¦Wz4Lp8RtVb3N make deploy'
# ok: secrets.assigned-credential
export API_KEY="$(pass show shop/key)"
# ok: secrets.assigned-credential
export API_KEY=$OTHER_KEY
# ok: secrets.assigned-credential
set -gx SHOP_TOKEN (pass show shop/token)
# ok: secrets.assigned-credential
# The address is then redis://:<password>@queue.shop.internal:6379/0.
