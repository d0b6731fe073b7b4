# ruleid: secrets.authorization-header
curl -H "Authorization: Bearer 8f3kQ2¦vT7xLm9Zp4Rw1Yb6Nc" https://api.shop.io/orders
# ruleid: secrets.authorization-header
curl --header 'Authorization: Basic YmlsbGlu¦ZzpUNHY5UXgyTG0h' https://api.shop.io/orders
# ruleid: secrets.authorization-header
curl -H "X-Api-Key: 7d1c9e5a¦-4b2f-4c8e-9a36-5f0e2d7b8c14" https://api.shop.io/orders
# ruleid: secrets.authorization-header
curl -s -u billing:T4v9¦Qx2Lm https://api.shop.io/orders
# ok: secrets.authorization-header
curl -H "Authorization: Bearer $TOKEN" https://api.shop.io/orders
# ok: secrets.authorization-header
curl -H "Authorization: Bearer <your token>" https://api.shop.io/orders
# ok: secrets.authorization-header
curl -u "$SHOP_USER:$SHOP_PASSWORD" https://api.shop.io/orders
# ok: secrets.authorization-header
curl -u user:pass https://api.shop.io/orders
# ok: secrets.authorization-header
curl -H "Authorization: Bearer xxxxxxxxxxxxxxxxxxxxxxxx" https://api.shop.io/orders
# ruleid: secrets.authorization-header
orders_key="Bearer 4mZ8r¦Wq2Lx9Tc7Vn1Hd6Ys3"
# ok: secrets.authorization-header
orders_key="Bearer ${ORDERS_TOKEN_FROM_VAULT}"
# ok: secrets.authorization-header
hint="Bearer authentication-is-needed"
