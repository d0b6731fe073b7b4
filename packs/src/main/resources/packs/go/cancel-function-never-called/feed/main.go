package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
)

var (
	watching, stopWatching   = context.WithCancel(context.Background())
	stopServing, stopReading context.CancelFunc
)

func start(handler http.Handler) {
	// ruleid: go.cancel-function-never-called
	reading, stop := context.WithCancel(context.Background())
	stopReading = stop
	go read(reading)

	var serving context.Context
	// ok: go.cancel-function-never-called
	serving, stopServing = context.WithCancel(context.Background())
	go serve(serving, handler)
}

func main() {
	start(http.DefaultServeMux)
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt)
	<-interrupted
	stopServing()
	stopWatching()
}
