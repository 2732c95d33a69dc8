# `make audit` needs Python 3.11 or newer and git; everything else it installs into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check install
RUNTIME := $(VENV)/runtime.stamp
DEV := $(VENV)/dev.stamp

.NOTPARALLEL:
.PHONY: help audit test check fuzz bless clean

help:
	@echo "make audit   audit the plans of this repository"
	@echo "make test    run the tests"
	@echo "make check   everything that a change must pass: ruff, mypy, import-linter, tests, a minute of hostile input"
	@echo "make fuzz    hostile input for every surface: make fuzz SECONDS=600 SEED=1"
	@echo "make bless   write the golden reports and all generated pages anew"
	@echo "make clean   remove caches and build products"
	@echo "Another Python: make audit PYTHON=python3.12"

audit: $(RUNTIME)
	@$(BIN)/auditor audit --fail-on never

test: $(DEV)
	@$(BIN)/python -m pytest -q -n auto --dist loadfile

check: $(DEV)
	@$(BIN)/ruff check --quiet
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m pytest -q -n auto --dist loadfile
	@$(BIN)/python -m tests.fuzz --seconds 60 --seed 1

fuzz: $(DEV)
	@$(BIN)/python -m tests.fuzz --seconds $(or $(SECONDS),60) --seed $(or $(SEED),1)

bless: $(DEV)
	@$(BIN)/python -m tests.bless

clean:
	@rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find auditor tests -name __pycache__ -type d -prune -exec rm -rf {} +

# Without build isolation, so that a venv that has everything is renewed without a network.
$(RUNTIME): setup.cfg pyproject.toml | $(BIN)/python
	@echo "Installing auditor into $(VENV) ..."
	@$(PIP) "setuptools>=77"
	@$(PIP) --no-build-isolation --editable .
	@touch $@

$(DEV): setup.cfg pyproject.toml | $(BIN)/python
	@echo "Installing auditor and its development tools into $(VENV) ..."
	@$(PIP) "setuptools>=77"
	@$(PIP) --no-build-isolation --editable ".[dev]"
	@touch $(RUNTIME) $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "auditor needs Python 3.11 or newer; $(PYTHON) is" \
	       "$$($(PYTHON) --version 2>/dev/null || echo not there)." \
	       "Name another one: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "$(PYTHON) cannot create a virtual environment." \
	       "On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
