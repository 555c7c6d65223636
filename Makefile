# The developers' door. `make` alone lists what there is.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PORT ?= 8080
DEMO ?= demo
SOURCES := Package.swift Sources Tests Plugins

.PHONY: help setup demo test check fix bench clean build

help: ## List these commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: ## Install what is missing (Debian packages, page styles)
	@scripts/setup

build: setup ## Build the program for release
	@echo "Building Parity (the first time takes about five minutes) …"
	swift build -c release --product parity

demo: setup ## Write a fictional trust, import it, serve it on http://127.0.0.1:8080
	@scripts/demo "$(DEMO)" "$(PORT)"

test: setup ## Build and run every test
	@echo "Building the tests (the first time takes about seven minutes) …"
	swift build --build-tests
	swift test --skip-build

check: setup ## Look at format, style, architecture and docs; change nothing
	@scripts/check

fix: ## Format the sources
	swift format --in-place --recursive --parallel $(SOURCES)

bench: build ## Measure beside pandas, DuckDB and Datasette
	@scripts/bench

clean: ## Remove what was built, and the demo trust
	rm -rf .build "$(DEMO)"
