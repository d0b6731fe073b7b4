package main

// ruleid: review.guard-never-called
func checkOwner(user, order string) bool {
	return owners[order] == user
}

// ok: review.guard-never-called
func checkRole(user, role string) bool {
	return roles[user] == role
}

func serve(user string) bool {
	return checkRole(user, "clerk")
}
