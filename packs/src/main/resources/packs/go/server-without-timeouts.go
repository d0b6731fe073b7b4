package main

import (
	"log"
	"net/http"
	"time"
)

func main() {
	if false {
		// ruleid: go.server-without-timeouts
		log.Fatal(http.ListenAndServe(":8080", nil))
	}
	// ruleid: go.server-without-timeouts
	open := &http.Server{Addr: ":8081"}
	go open.ListenAndServe()
	// ok: go.server-without-timeouts
	server := &http.Server{Addr: ":8082", ReadHeaderTimeout: 5 * time.Second}
	log.Fatal(server.ListenAndServe())
}
