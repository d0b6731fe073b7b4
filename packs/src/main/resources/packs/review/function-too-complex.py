# ruleid: review.function-too-complex
def price(order, customer, stock):
    total = 0
    for line in order.lines:
        if line.item in stock:
            if stock[line.item] >= line.count:
                if customer.discount and line.item.reducible:
                    total += line.count * line.item.price * 0.9
                else:
                    total += line.count * line.item.price
            elif line.item.ordered:
                for supplier in line.item.suppliers:
                    if (supplier.quick or supplier.near) and supplier.open:
                        total += supplier.price
                        break
                    else:
                        total += 1
            else:
                total += line.count
    return total


# ok: review.function-too-complex
def sign(number):
    if number < 0:
        return -1
    elif number == 0:
        return 0
    elif number < 10 and number != 7:
        return 1
    else:
        return 2


def table(kind):
    match kind:
        case "a":
            return 1
        case "b":
            return 2
        case "c":
            return 3
    return 0
