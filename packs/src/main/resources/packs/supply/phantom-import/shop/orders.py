from shop.prices import usage
