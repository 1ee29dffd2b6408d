# Every command works on a new machine that has Rust, Python 3.10 or later and Node.js 20, and prints
# what it installs: Python packages into .venv, npm packages into node_modules, and missing tools with
# rustup and apt.

SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin

# Runs a command and shows its output only when it fails.
quietly = mkdir -p target; ($(1)) >target/command.log 2>&1 || { cat target/command.log; exit 1; }

.PHONY: help demo build python node browser test lint lint-rust lint-python lint-js \
	test-rust test-python test-node test-browser generate bench bench-rust instructions dist clean

help: ## Lists the commands.
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 14

demo: python node ## Sends messages to servers on this machine, from Python and Node.js.
	@$(BIN)/python examples/demo.py

build: python node browser ## Builds the three bindings, ready to import.

.venv/installed: requirements.txt
	@PYTHON="$(PYTHON)" sh scripts/base-tools.sh
	@echo "installing Python packages into .venv: $$(sed 's/[=<>].*//' requirements.txt | tr '\n' ' ')"
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

node_modules/installed: package.json package-lock.json
	@PYTHON="$(PYTHON)" sh scripts/base-tools.sh
	@echo "installing npm packages into node_modules"
	@$(call quietly,npm ci)
	@touch $@

python: .venv/installed ## Builds the Python package into .venv.
	@echo "building the Python package"
	@rm -rf target/wheels
	@$(call quietly,PATH="$(CURDIR)/$(BIN):$$PATH" maturin build --release --locked \
		--manifest-path bindings-python/Cargo.toml --out target/wheels)
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-index --no-deps --force-reinstall target/wheels/*.whl

node: node_modules/installed ## Builds the Node.js package in bindings-node.
	@echo "building the Node.js package"
	@$(call quietly,npm run build --workspace bindings-node)

browser: node_modules/installed ## Builds the browser package in bindings-wasm.
	@sh bindings-wasm/build.sh --tools
	@echo "building the browser package"
	@$(call quietly,npm run build --workspace bindings-wasm)

test: lint test-rust test-python test-node test-browser ## Lints, and runs every test in every language.
	@echo "all tests passed"

lint: lint-rust lint-python lint-js ## Checks formatting and types in every language.

lint-rust:
	@echo "checking Rust"
	@cargo fmt --all --check
	@cargo fmt --manifest-path bench/rust/Cargo.toml --all --check
	@$(call quietly,cargo clippy --workspace --all-targets --locked -- -D warnings)
	@$(call quietly,cargo clippy --package presend --no-default-features --locked -- -D warnings)

lint-python: python node_modules/installed
	@echo "checking Python"
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/ruff check --quiet .
	@$(call quietly,$(BIN)/mypy)
	@$(call quietly,npx pyright)
	@$(call quietly,$(BIN)/python -m mypy.stubtest presend --allowlist tests/python/stubtest-allowlist.txt)

lint-js: node browser
	@echo "checking JavaScript"
	@$(call quietly,npm run lint)
	@$(call quietly,npm run lint --workspaces)

test-rust:
	@echo "testing Rust"
	@cargo test --quiet --locked --package presend --package presend-js --package presend-node --package presend-tests

test-python: python
	@echo "testing Python"
	@$(BIN)/pytest

test-node: node
	@echo "testing Node.js"
	@npm test --silent --workspace bindings-node

test-browser: browser
	@command -v chromium >/dev/null || sh scripts/apt-install.sh chromium
	@echo "testing the browser"
	@npm test --silent --workspace bindings-wasm
	@npm run size --silent --workspace bindings-wasm

generate: ## Writes the generated files.
	@PRESEND_GENERATE=1 cargo test --quiet --locked --package presend-tests --test generated
	@$(MAKE) --no-print-directory python
	@PRESEND_GENERATE=1 $(BIN)/pytest tests/python/test_documentation.py -k write_the_stub

bench/.venv/installed: bench/requirements.txt
	@PYTHON="$(PYTHON)" sh scripts/base-tools.sh
	@echo "installing the Python packages to compare with into bench/.venv"
	@$(PYTHON) -m venv bench/.venv
	@bench/.venv/bin/pip install --quiet --disable-pip-version-check -r bench/requirements.txt
	@touch $@

bench/node_modules/installed: bench/package.json bench/package-lock.json
	@echo "installing the npm packages to compare with into bench/node_modules"
	@$(call quietly,npm ci --prefix bench)
	@touch $@

# The programs in Rust that measure. They are apart from the workspace, because they need the crates to compare with.
bench-rust:
	@echo "building the benchmarks in Rust"
	@$(call quietly,cargo build --release --locked --manifest-path bench/rust/Cargo.toml --target-dir target/bench)

bench: bench/.venv/installed bench/node_modules/installed python node browser bench-rust ## Measures speed and memory, and writes docs/benchmarks.md.
	@command -v chromium >/dev/null || sh scripts/apt-install.sh chromium
	@command -v valgrind >/dev/null || sh scripts/apt-install.sh valgrind
	@bench/.venv/bin/pip install --quiet --disable-pip-version-check --no-index --no-deps --force-reinstall \
		target/wheels/*.whl
	@bench/.venv/bin/python bench/report/main.py

instructions: bench-rust ## Counts the instructions of a few calls, and compares them with bench/instructions.txt.
	@command -v valgrind >/dev/null || sh scripts/apt-install.sh valgrind
	@$(PYTHON) bench/report/instructions.py

dist: build ## Builds the wheel, the sdist and the npm packages into dist/.
	@rm -rf dist && mkdir dist
	@cp target/wheels/*.whl dist/
	@$(call quietly,PATH="$(CURDIR)/$(BIN):$$PATH" maturin sdist --manifest-path bindings-python/Cargo.toml --out dist)
	@$(call quietly,npm pack --workspaces --pack-destination dist)
	@ls dist

clean: ## Removes everything that was built and installed.
	@rm -rf target .venv node_modules bench/.venv bench/node_modules dist
