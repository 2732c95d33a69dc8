# `make audit` needs Python 3.11 or newer and git; everything else it installs into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check install
RUNTIME := $(VENV)/runtime.stamp
DEV := $(VENV)/dev.stamp
GENERATED := auditor/generated/__init__.py
# Bytecode is made with the environment, since containers often forbid Python to write it (PYTHONDONTWRITEBYTECODE): each
# command would compile 190 modules first, a third of its time.
BYTECODE := $(BIN)/python -m compileall -q auditor
INSTALL := $(PIP) --no-deps --no-build-isolation --editable . && $(BYTECODE)
UV := $(VENV)/uv/bin/uv
SITE := $(VENV)/site
LOCK := UV_CUSTOM_COMPILE_COMMAND="make lock" $(UV) pip compile --quiet --upgrade --universal --python-version 3.11 \
  --generate-hashes
# -rs: one line for each reason for which tests were left out.
PYTEST := -m pytest -q -rs -n auto --dist loadfile

.NOTPARALLEL:
.PHONY: help audit test check lint hostile fuzz kills bless docs container lock wheels lowest newest clean

help:
	@echo "make audit   audit the plans of this repository"
	@echo "make test    run the tests"
	@echo "make check   everything that a change must pass: ruff, mypy, import-linter, tests, a minute of hostile input"
	@echo "make fuzz    hostile input for every surface: make fuzz SECONDS=600 SEED=1"
	@echo "make kills   every command that writes, killed and interrupted: make kills COUNT=300 INTERRUPTS=60 SEED=1"
	@echo "make bless   write the golden reports and all generated pages anew"
	@echo "make docs    build the documentation site in build/site; a link that leads nowhere fails"
	@echo "make container  build the container; without docker or podman, take its steps in a virtual environment"
	@echo "make lock    choose the newest of everything that the three locks in requirements/ name"
	@echo "make wheels  see that every library comes as a wheel for each Python and system that is promised"
	@echo "make lowest  run the tests that lean on libraries on the lowest versions that setup.cfg promises"
	@echo "make newest  run some tests on the newest versions there are"
	@echo "make clean   remove caches and build products"
	@echo "Another Python: make audit PYTHON=python3.12"

audit: $(RUNTIME) $(GENERATED)
	@$(BIN)/auditor audit --examples --fail-on never

test: $(DEV) $(GENERATED)
	@$(BIN)/python $(PYTEST) $(ORDER)

check: lint hostile test

hostile: $(DEV) $(GENERATED)
	@$(BIN)/python -m tests.fuzz --seconds 60 --seed 1

fuzz: $(DEV) $(GENERATED)
	@$(BIN)/python -m tests.fuzz --seconds $(or $(SECONDS),60) --seed $(or $(SEED),1)

kills: $(DEV) $(GENERATED)
	@$(BIN)/python -m tests.fuzz.kills --count $(or $(COUNT),300) --interrupts $(or $(INTERRUPTS),60) --seed $(or $(SEED),1)

lint: $(DEV) $(GENERATED)
	@$(BIN)/ruff check --quiet
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo

bless: $(DEV) $(GENERATED)
	@$(BIN)/python -m tests.bless

# The site has an environment of its own: what builds it is of no use to anything else.
docs: | $(UV)
	@test -x $(SITE)/bin/mkdocs || { $(UV) venv --quiet --python $(BIN)/python $(SITE) && \
	  $(UV) pip install --quiet --python $(SITE)/bin/python --require-hashes --requirement requirements/docs.txt; }
	@NO_MKDOCS_2_WARNING=1 $(SITE)/bin/mkdocs build --strict

container: | $(BIN)/python
	@$(BIN)/python ci/container.py

lock: | $(UV)
	@$(LOCK) --extra dev --output-file requirements/dev.txt setup.cfg requirements/build.in
	@$(LOCK) --constraint requirements/dev.txt --output-file requirements/runtime.txt setup.cfg requirements/build.in
	@$(LOCK) --constraint requirements/dev.txt --output-file requirements/docs.txt --extra docs setup.cfg

# Nothing is installed: only whether the index has a wheel of what the lock names.
wheels: | $(UV)
	@for python in 3.11 3.12 3.13 3.14; do \
	  for system in x86_64-manylinux_2_28 aarch64-apple-darwin x86_64-pc-windows-msvc; do \
	    $(UV) pip install --quiet --dry-run --target $(VENV)/wheels --python-version $$python --python-platform $$system \
	      --only-binary :all: --require-hashes --requirement requirements/dev.txt || exit 1; done; done
	@echo "There are wheels of all of requirements/dev.txt for Python 3.11 to 3.14 on Linux, macOS and Windows."

# The tests that lean on the libraries most, on the lowest promised versions and on the newest there are.
LIBRARIES := tests/documents tests/fmt tests/intake tests/papers/writers tests/read tests/report

lowest: | $(UV)
	@$(UV) venv --quiet --clear --seed --python $(BIN)/python $(VENV)/lowest
	@$(UV) pip install --quiet --python $(VENV)/lowest/bin/python --resolution lowest-direct --editable ".[dev]"
	@$(VENV)/lowest/bin/python $(PYTEST) $(LIBRARIES)

newest: | $(UV)
	@$(UV) venv --quiet --clear --seed --python $(BIN)/python $(VENV)/newest
	@$(UV) pip install --quiet --python $(VENV)/newest/bin/python --upgrade --editable ".[dev]"
	@$(VENV)/newest/bin/python $(PYTEST) $(LIBRARIES)

clean:
	@rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find auditor tests -name __pycache__ -type d -prune -exec rm -rf {} +

# First what the lock names, then the project as it stands: nothing else is asked for, no network where all is there.
$(RUNTIME): setup.cfg pyproject.toml requirements/runtime.txt | $(BIN)/python
	@echo "Installing auditor into $(VENV) ..."
	@$(PIP) --require-hashes --requirement requirements/runtime.txt
	@$(INSTALL)
	@touch $@

$(DEV): setup.cfg pyproject.toml requirements/dev.txt | $(BIN)/python
	@echo "Installing auditor and its development tools into $(VENV) ..."
	@$(PIP) --require-hashes --requirement requirements/dev.txt
	@$(INSTALL)
	@touch $(RUNTIME) $@

$(GENERATED): $(wildcard auditor/schemas/*.json auditor/read/*.py auditor/read/schema/*.py rules/*/*.yaml) | $(RUNTIME)
	@$(BIN)/python -m auditor.read.generate
	@$(BYTECODE)

$(UV): | $(BIN)/python
	@$(BIN)/python -m venv $(VENV)/uv
	@$(VENV)/uv/bin/python -m pip --quiet --disable-pip-version-check install uv

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "auditor needs Python 3.11 or newer; $(PYTHON) is" \
	       "$$($(PYTHON) --version 2>/dev/null || echo not there)." \
	       "Name another one: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "$(PYTHON) cannot create a virtual environment." \
	       "On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
