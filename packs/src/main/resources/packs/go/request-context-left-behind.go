package jobs

import (
	"context"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	go func() {
		// ruleid: go.request-context-left-behind
		send(context.Background())
	}()
}

func start() {
	go func() {
		// ok: go.request-context-left-behind
		send(context.Background())
	}()
}

func send(ctx context.Context) {}

func handed(ctx context.Context) {
	// ruleid: go.request-context-left-behind
	apart := context.Background()
	go send(apart)
	// ok: go.request-context-left-behind
	near := context.Background()
	send(near)
}
