# Every command works on a fresh machine that has Rust, Python 3.10 or later and Node.js 20, and says
# what it installs: Python packages into .venv, npm packages into node_modules, and for the browser
# Debian packages by apt where something is missing.

SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
CARGO_TEST := cargo test --quiet --locked

# Runs a command that talks much, and shows what it said only when it fails.
quietly = mkdir -p target; ($(1)) >target/command.log 2>&1 || { cat target/command.log; exit 1; }

.PHONY: help demo build python node browser form test lint generate bench dist clean

help: ## Lists the commands.
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 12

demo: python node ## Sends a message to a server on this machine, from Python and Node.
	@$(BIN)/python examples/demo.py

build: python node browser ## Builds the three bindings, ready to import.

.venv/installed: requirements.txt
	@echo "installing Python packages into .venv: $$(sed 's/[=<>].*//' requirements.txt | tr '\n' ' ')"
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

node_modules/installed: package.json package-lock.json
	@echo "installing npm packages into node_modules"
	@npm ci --silent
	@touch $@

python: .venv/installed ## Builds the Python package into .venv.
	@rm -rf target/wheels
	@$(call quietly,PATH="$(CURDIR)/$(BIN):$$PATH" maturin build --release --locked \
		--manifest-path bindings-python/Cargo.toml --out target/wheels)
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-index --no-deps --force-reinstall target/wheels/*.whl

clean: ## Removes all that was built and installed.
	@rm -rf target .venv node_modules dist
