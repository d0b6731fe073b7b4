module acme.test/shop

require (
	// ruleid: supply.foreign-letters
	acme.test/gіn v1.0.0
	// ok: supply.foreign-letters
	acme.test/gin v1.0.0
)
