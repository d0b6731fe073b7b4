module shop.example/service
