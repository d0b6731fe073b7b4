LINT := v1.2.3

tools:
# ruleid: supply.script-downloaded-and-run
	@curl -sSfL https://get.example.com/lint/install.sh | sh -s -- -b bin $(LINT)
# ok: supply.script-downloaded-and-run
	@echo "or: curl -sSfL https://get.example.com/lint/install.sh | sh"

fetch:
# ok: supply.script-downloaded-and-run
	curl -sSfLo bin/lint https://example.com/lint/$(LINT)
