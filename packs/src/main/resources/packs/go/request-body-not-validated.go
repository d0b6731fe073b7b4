package orders

import (
	"encoding/json"
	"net/http"
)

// ruleid: go.request-body-not-validated
func (s *Server) createOrder(w http.ResponseWriter, r *http.Request) {
	var body map[string]interface{}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	s.db.Exec("INSERT INTO orders (product, pieces) VALUES (?, ?)", body["product"], body["pieces"])
}

// ok: go.request-body-not-validated
func (s *Server) createChecked(w http.ResponseWriter, r *http.Request) {
	var body map[string]interface{}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		return
	}
	pieces, ok := body["pieces"].(float64)
	if !ok || pieces < 1 || pieces > 100 {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	s.db.Exec("INSERT INTO orders (pieces) VALUES (?)", int(pieces))
}

// ok: go.request-body-not-validated
func (s *Server) createTyped(w http.ResponseWriter, r *http.Request) {
	var body Order
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		return
	}
	s.db.Exec("INSERT INTO orders (pieces) VALUES (?)", body.Pieces)
}
