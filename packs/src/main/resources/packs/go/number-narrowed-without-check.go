package orders

import (
	"errors"
	"math"
	"net/http"
	"strconv"
)

func amount(r *http.Request) (int32, error) {
	number, err := strconv.Atoi(r.FormValue("amount"))
	if err != nil {
		return 0, err
	}
	// ruleid: go.number-narrowed-without-check
	return int32(number), nil
}

func bounded(r *http.Request) (int32, error) {
	number, err := strconv.Atoi(r.FormValue("amount"))
	if err != nil {
		return 0, err
	}
	if number < 0 || number > math.MaxInt32 {
		return 0, errors.New("amount")
	}
	// ok: go.number-narrowed-without-check
	return int32(number), nil
}

func parsed(r *http.Request) (int32, error) {
	number, err := strconv.ParseInt(r.FormValue("amount"), 10, 32)
	// ok: go.number-narrowed-without-check
	return int32(number), err
}

func counted(r *http.Request) int32 {
	number, _ := strconv.Atoi(r.FormValue("amount"))
	numbers := []int{number}
	// ok: go.number-narrowed-without-check
	return int32(len(numbers))
}
