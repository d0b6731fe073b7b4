package shop

// ruleid: review.function-too-complex
func Match(orders []Order, stores []Store) map[string]Store {
	found := map[string]Store{}
	for _, order := range orders {
		if order.Open {
			for _, store := range stores {
				if store.Near(order) && store.Has(order.Item) {
					switch {
					case store.Closed:
						for _, other := range store.Others {
							if other.Has(order.Item) {
								found[order.ID] = other
							}
						}
					case order.Urgent || store.Quick:
						found[order.ID] = store
					}
				} else if store.Far {
					continue
				}
			}
		}
	}
	return found
}

// ok: review.function-too-complex
func First(orders []Order) *Order {
	for i := range orders {
		if orders[i].Open {
			return &orders[i]
		}
	}
	return nil
}
