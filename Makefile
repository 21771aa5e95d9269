# What people type. Everything longer than a few lines lives in tools/.
.DEFAULT_GOAL := out
.PHONY: all out check diff test verify prove mutants drill conformance reload bench fuzz golden clean help

# Where the files go: `make OUT=/tmp/elsewhere`.
OUT ?= out
# More options for stackc: `make ARGS="--stack hms --strict"`.
ARGS ?=
stackc := .build/release/stackc

out: $(stackc) ## Compile the stacks and write out/ (the default)
	@$(stackc) build --out $(OUT) $(ARGS)

all: out

check: $(stackc) ## Compile, and compare with out/ without writing
	@$(stackc) check --out $(OUT) $(ARGS)

# What is compared with, `HEAD` by default: `make diff REV=main`.
REV ?=

# That something differs is no failure of the command.
diff: $(stackc) ## Say what the change means beside out/ of the last commit, or of REV=revision
	@$(stackc) diff --out $(OUT) $(ARGS) $(REV) || { status=$$?; [ $$status = 3 ] || [ $$status = 4 ] || exit $$status; }

# Always in release: a debug build is incremental, and loses an edit that follows another within a second. Without debug
# information, since every edit links the whole program anew.
.PHONY: $(stackc)
# After the first build: the compiler's older driver, where the toolchain still has it, starts sooner, and makes a module
# in the same run as its code: a tenth of every edit. `swift build` would only start `swift-build`, and take longer.
ifneq ($(wildcard $(stackc)),)
$(stackc): export SWIFT_USE_OLD_DRIVER = 1
$(stackc): export SWIFT_AVOID_WARNING_USING_OLD_DRIVER = 1
endif
$(stackc):
	@[ -e $@ ] || tools/install build
	@[ -e $@ ] || echo "building stackc for the first time, which takes some minutes"
	@$$(command -v swift-build || echo swift build) -c release --product stackc -debug-info-format none --quiet

test: ## Run every test, with promtool and amtool
	@tools/install test
	@REQUIRE_TOOLS=1 swift test

golden: ## Record the tests' expected files anew; fails, so that no recording passes for a test
	@tools/install test
	@REQUIRE_TOOLS=1 RECORD=1 swift test

verify: out ## Give out/ to the programs that read it, prove it, run them, drill all alerts, kill builds, work in a clone, build a dependent package
	@tools/install test
	@tools/verify
	@$(stackc) prove --out $(OUT)
	@tools/mutate-rules
	@tools/run-servers
	@STACK= OUT=$(OUT) tools/drill
	@tools/reload-test
	@tools/kill-test
	@tools/mistake-test
	@tools/dependent-test

prove: out ## Run the rule tests with promtool, and ask amtool whom each alert reaches
	@tools/install test
	@$(stackc) prove --out $(OUT) $(ARGS)

mutants: out ## Put mistakes into every rule: its tests must notice them
	@tools/install test
	@OUT=$(OUT) tools/mutate-rules

# Folders to compare with: `make conformance CASES=dir CORPUS=dir`.
CASES ?=
CORPUS ?=

conformance: ## Compare the readers of queries with promtool, a folder of CASES and a CORPUS, and routes with amtool
	@tools/install build
	@CASES=$(CASES) CORPUS=$(CORPUS) tools/conformance

# The name of the stack, or of one of its environments: `make reload STACK=shop/staging`.
STACK ?=

reload: ## Ask the running programs of STACK=name to read out/ again, and show that they run it
	@STACK=$(STACK) OUT=$(OUT) tools/reload

# One alert alone: `make drill STACK=hms ALERT=HighErrorRate`; all alerts of all stacks without either.
ALERT ?=

drill: out ## Let every alert of STACK=name fire, in minutes: a real Prometheus and Alertmanager, everybody told is a sink
	@tools/install test
	@STACK=$(STACK) ALERT=$(ALERT) OUT=$(OUT) tools/drill

# The queries to measure with: `make bench CORPUS=/some/folder/of/rules/and/dashboards`.
CORPUS ?= out

bench: out ## Measure the time from an edit to finished files, and of reading queries and rules beside promtool
	@tools/bench
	@CORPUS=$(CORPUS) tools/bench-readers

# TARGET=promql for one reader alone, SECONDS_EACH=600 or RUNS=1000000 for how long.
fuzz: ## Give the readers of both query languages, templates and YAML random bytes, with sanitizers
	@tools/install test
	@tools/fuzz

clean: ## Remove what was built, but not out/
	@rm -rf .build

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
