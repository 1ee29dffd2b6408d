#!/bin/sh
# Brings what the browser package is built and tested with, and is not on the machine yet: the standard
# library for WebAssembly and its source, by rustup or else as Debian's packages, and Chromium.
set -eu

target=wasm32-unknown-unknown

has_source() {
    [ -d "$("$1" --print sysroot 2>/dev/null)/lib/rustlib/src/rust/library" ]
}

install() {
    echo "installing with apt: $*"
    root=
    [ "$(id -u)" = 0 ] || root=sudo
    $root apt-get -qq update
    DEBIAN_FRONTEND=noninteractive $root apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

if [ "${WASM_TOOLCHAIN:-}" = distro ]; then
    has_source /usr/bin/rustc || install rustc-web cargo-web rust-web-src
elif ! has_source rustc && ! has_source /usr/bin/rustc; then
    echo "installing with rustup: the target $target, rust-src"
    # A server that does not answer must not hold up the build.
    { timeout 60 rustup target add "$target" && timeout 60 rustup component add rust-src; } >/dev/null 2>&1 ||
        install rustc-web cargo-web rust-web-src
fi

if [ "${1:-}" = --chromium ] && ! command -v chromium >/dev/null; then
    install chromium
fi
