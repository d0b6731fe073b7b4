package shop

import (
	"errors"
	"math"
	"strconv"
)

func amount(n int64) (int32, error) {
	if n > math.MaxInt32 {
		return 0, errors.New("too much")
	}
	// ruleid: go.check-lets-number-overflow
	return int32(n), nil
}

func both(n int64) (int32, error) {
	if n < math.MinInt32 || n > math.MaxInt32 {
		return 0, errors.New("too much")
	}
	// ok: go.check-lets-number-overflow
	return int32(n), nil
}

func next(n int64) (int32, error) {
	if n < math.MinInt32 || n > math.MaxInt32 {
		return 0, errors.New("too much")
	}
	// ruleid: go.check-lets-number-overflow
	return int32(n + 1), nil
}

func percent(n int) uint8 {
	if n >= 0 && n <= 100 {
		// ok: go.check-lets-number-overflow
		return uint8(n)
	}
	if n > 100 && n < 1000 {
		// ok: go.check-lets-number-overflow
		return uint8(n / 10)
	}
	if n < 0 && n > -100 {
		// ruleid: go.check-lets-number-overflow
		return uint8(n / 10)
	}
	return 0
}

func scaled(n uint64) uint16 {
	if n < 512 {
		// ruleid: go.check-lets-number-overflow
		return uint16(n << 8)
	}
	return 0
}

func limited(n, most int) uint16 {
	if n < 0 || n > most {
		return 0
	}
	// ok: go.check-lets-number-overflow
	return uint16(n)
}

func letters(text []rune) []byte {
	out := make([]byte, 0, len(text))
	for _, r := range text {
		if r > 255 {
			continue
		}
		// ruleid: go.check-lets-number-overflow
		out = append(out, byte(r))
	}
	return out
}

func level(text string) (uint8, error) {
	n, err := strconv.ParseInt(text, 10, 8)
	if err != nil {
		return 0, err
	}
	// ruleid: go.check-lets-number-overflow
	return uint8(n), nil
}

func size(text string) (uint8, error) {
	n, err := strconv.ParseUint(text, 10, 8)
	if err != nil {
		return 0, err
	}
	// ok: go.check-lets-number-overflow
	return uint8(n), nil
}

func low(n int) byte {
	// ok: go.check-lets-number-overflow
	return byte(n & 0xff)
}

func varint(out []byte, n int) []byte {
	if n < 1<<14 {
		// ok: go.check-lets-number-overflow
		return append(out, byte(n>>7)|0x80, byte(n))
	}
	return out
}

func kinds(n int) uint8 {
	switch {
	case n < 0, n > 255:
		return 0
	}
	// ok: go.check-lets-number-overflow
	return uint8(n)
}

func clamp(n int) uint8 {
	if n < 0 {
		n = 0
	} else if n > 255 {
		n = 255
	}
	// ok: go.check-lets-number-overflow
	return uint8(n)
}
