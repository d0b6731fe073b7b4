package shop

func month(days []int) int {
	names := make([]string, 12)
	for i := 1; i < 13; i++ {
		// ruleid: go.index-beyond-length
		names[i] = "month"
	}
	for i := 0; i < 12; i++ {
		// ok: go.index-beyond-length
		names[i] = "month"
	}
	for i := 0; i <= len(names); i++ {
		// ruleid: go.index-beyond-length
		names[i] += "."
	}
	return len(names) + len(days)
}

func pairs() int {
	var sums [8]int
	for i := range sums {
		// ruleid: go.index-beyond-length
		sums[i] = sums[i+1]
	}
	for i := range sums {
		if i < len(sums)-1 {
			// ok: go.index-beyond-length
			sums[i] = sums[i+1]
		}
	}
	return sums[7]
}

func header(body []byte) []byte {
	head := make([]byte, 4)
	copy(head, body)
	// ruleid: go.index-beyond-length
	if head[4] == '!' {
		// ok: go.index-beyond-length
		return head[:4]
	}
	// ruleid: go.index-beyond-length
	return head[:5]
}

func collected(items []string) string {
	var found []string
	for _, item := range items {
		found = append(found, item)
	}
	// ok: go.index-beyond-length
	return found[0]
}

func first(items []string) string {
	found := make([]string, 0, 8)
	if len(items) > 0 {
		found = append(found, items...)
	}
	if len(found) > 2 {
		// ok: go.index-beyond-length
		return found[2]
	}
	return ""
}

func grown(fill func(*[]int)) int {
	var numbers []int
	fill(&numbers)
	// ok: go.index-beyond-length
	return numbers[0]
}

func within(run func(func())) int {
	var numbers []int
	run(func() { numbers = append(numbers, 1) })
	// ok: go.index-beyond-length
	return numbers[0]
}

func searched(names []string) string {
	table := [3]string{"a", "b", "c"}
	for i := 0; i < 5; i++ {
		if i == 3 {
			break
		}
		// ok: go.index-beyond-length
		names = append(names, table[i])
	}
	return names[0]
}
