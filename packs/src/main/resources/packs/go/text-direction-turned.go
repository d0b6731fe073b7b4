package greet

// ruleid: go.text-direction-turned
const level = "user‮ ⁦// only for administrators⁩ ⁦"

// ok: go.text-direction-turned
const escaped = "\\u202e"
