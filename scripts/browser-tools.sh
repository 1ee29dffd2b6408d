#!/bin/sh
# Brings what the browser package is built and tested with, and is not on the machine yet: the standard
# library for WebAssembly and its source, by rustup or else as Debian's packages, and Chromium.
set -eu

target=wasm32-unknown-unknown

. "$(dirname "$0")/wasm-toolchain.sh"

install() {
    echo "installing with apt: $*"
    root=
    [ "$(id -u)" = 0 ] || root=sudo
    $root apt-get -qq update
    DEBIAN_FRONTEND=noninteractive $root apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

if [ "${WASM_TOOLCHAIN:-}" = distro ]; then
    can_build /usr/bin/rustc || install rustc-web cargo-web rust-web-src
elif ! can_build rustc && ! can_build /usr/bin/rustc; then
    echo "installing with rustup: the target $target, rust-src"
    # A server that does not answer must not hold up the build. The target alone serves the linter.
    timeout 60 rustup component add rust-src >/dev/null 2>&1 &&
        timeout 60 rustup target add "$target" >/dev/null 2>&1 ||
        install rustc-web cargo-web rust-web-src
fi

if [ "${1:-}" = --chromium ] && ! command -v chromium >/dev/null; then
    install chromium
fi
