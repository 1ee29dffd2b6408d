#!/bin/sh
# Brings what Debian keeps in packages of their own beside Python, Node.js and Rust: Python's venv, npm, and
# the C linker that Rust calls.
set -eu

missing=
"${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
command -v npm >/dev/null || missing="$missing npm"
command -v cc >/dev/null || missing="$missing gcc libc6-dev"
[ -z "$missing" ] && exit 0

echo "installing with apt:$missing"
root=
[ "$(id -u)" = 0 ] || root=sudo
$root apt-get -qq update
# shellcheck disable=SC2086 # a list of packages
DEBIAN_FRONTEND=noninteractive $root apt-get -qq install -y --no-install-recommends $missing >/dev/null
