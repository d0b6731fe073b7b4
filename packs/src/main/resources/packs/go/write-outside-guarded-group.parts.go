package shop

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"example.org/shop/access"
)

func Parts() http.Handler {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(access.RequireUser)
		r.Get("/orders", listOrders)
		r.Put("/orders/{id}", changeOrder)
		r.Patch("/orders/{id}/lines", changeLines)
	})
	// ruleid: go.write-outside-guarded-group
	r.Delete("/orders/{id}", deleteOrder)
	return r
}

func Nested(r chi.Router) {
	r.Group(func(r chi.Router) {
		r.Use(access.RequireUser)
		r.Put("/carts/{id}", changeCart)
		r.Delete("/carts/{id}", deleteCart)
		r.Route("/lines", func(r chi.Router) {
			r.Use(throttle(20))
			// ok: go.write-outside-guarded-group
			r.Delete("/{id}", deleteLine)
		})
	})
}
