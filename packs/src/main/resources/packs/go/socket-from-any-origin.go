package chat

import (
	"net/http"

	"github.com/gorilla/websocket"
)

// ruleid: go.socket-from-any-origin
var open = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }}

// ok: go.socket-from-any-origin
var own = websocket.Upgrader{ReadBufferSize: 1024}

// ok: go.socket-from-any-origin
var partners = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	return r.Header.Get("Origin") == "https://shop.com"
}}

func prepare(upgrader websocket.Upgrader) {
	// ruleid: go.socket-from-any-origin
	upgrader.CheckOrigin = func(r *http.Request) bool { return true }
}
