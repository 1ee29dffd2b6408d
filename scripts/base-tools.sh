#!/bin/sh
# Installs what Debian does not include in its packages of Python, Node.js and Rust: Python's venv, npm, and
# the C linker that Rust calls.
set -eu

missing=
"${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
command -v npm >/dev/null || missing="$missing npm"
command -v cc >/dev/null || missing="$missing gcc libc6-dev"
# shellcheck disable=SC2086 # a list of packages
[ -z "$missing" ] || sh "$(dirname "$0")/apt-install.sh" $missing
