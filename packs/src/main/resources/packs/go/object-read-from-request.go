package web

import (
	"encoding/gob"
	"encoding/json"
	"net/http"
	"os"
)

func read(w http.ResponseWriter, r *http.Request) {
	var order Order
	// ruleid: go.object-read-from-request
	gob.NewDecoder(r.Body).Decode(&order)
	// ok: go.object-read-from-request
	json.NewDecoder(r.Body).Decode(&order)
}

func file(f *os.File) (order Order, err error) {
	// ok: go.object-read-from-request
	err = gob.NewDecoder(f).Decode(&order)
	return order, err
}
