package main

import "net/http"

func main() {
	// ruleid: review.sign-in-without-limit
	http.HandleFunc("/login", login)
	http.HandleFunc("/orders", orders)
	http.ListenAndServe(":8080", nil)
}
