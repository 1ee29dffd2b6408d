#!/bin/sh
# Installs Debian packages and prints their names: `apt-install.sh PACKAGE...`.
set -eu

echo "installing with apt: $*" >&2
root=
[ "$(id -u)" = 0 ] || root=sudo
$root apt-get -qq update
DEBIAN_FRONTEND=noninteractive $root apt-get -qq install -y --no-install-recommends "$@" >/dev/null
