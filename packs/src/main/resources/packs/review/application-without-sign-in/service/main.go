package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func main() {
	router := chi.NewRouter()
	router.Get("/orders", list)
	// ruleid: review.application-without-sign-in
	router.Post("/orders", place)
	router.Delete("/orders/{id}", drop)
	http.ListenAndServe(":8080", router)
}
