package sizes

import "math"

func width(n int) int32 {
	// ruleid: go.number-converted-to-narrower-type
	return int32(n)
}

func unsigned(offset int64) uint32 {
	// ruleid: go.number-converted-to-narrower-type
	return uint32(offset)
}

func checked(n int) int32 {
	if n > math.MaxInt32 || n < math.MinInt32 {
		return 0
	}
	// ok: go.number-converted-to-narrower-type
	return int32(n)
}

func wider(n int32) int64 {
	// ok: go.number-converted-to-narrower-type
	return int64(n)
}

func constant() int32 {
	const rows int64 = 13
	// ok: go.number-converted-to-narrower-type
	return int32(rows)
}

func count(items []string) uint32 {
	n := len(items)
	// ruleid: go.number-converted-to-narrower-type
	_ = int8(n)
	if n > math.MaxUint32 {
		return math.MaxUint32
	}
	// ok: go.number-converted-to-narrower-type
	return uint32(n)
}

func rest(n int) uint16 {
	left := n % 10
	if left >= 0 {
		// ok: go.number-converted-to-narrower-type
		return uint16(left)
	}
	return 0
}
