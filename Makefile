# Two commands do everything: `make run` draws the scorecard, `make test` passes the tests.
# Only Python 3.11 or newer and make are needed; the rest goes into .venv.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/installed

.PHONY: run test test-fast check lint clean

run: $(STAMP)
	$(BIN)/scorecard run

test: $(STAMP)
	$(BIN)/python -m pytest -n auto $(ARGS)

test-fast: $(STAMP)
	$(BIN)/python -m pytest -n auto -m "not slow"

check: $(STAMP)
	$(BIN)/scorecard check

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

$(STAMP): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("scorecard needs Python 3.11 or newer: make PYTHON=python3.11 run" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $(STAMP)

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
