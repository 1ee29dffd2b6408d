#!/bin/sh
# Brings what the browser package is built and tested with, and is not on the machine yet: the standard
# library for WebAssembly, by rustup or else as Debian's source of it, and Chromium.
set -eu

target=wasm32-unknown-unknown

has_prebuilt_std() {
    set -- "$(rustc --print target-libdir --target "$target")"/libstd-*.rlib
    [ -e "$1" ]
}

has_source_of_std() {
    [ -d "$(/usr/bin/rustc --print sysroot 2>/dev/null)/lib/rustlib/src/rust/library" ]
}

install() {
    echo "installing with apt: $*"
    root=
    [ "$(id -u)" = 0 ] || root=sudo
    $root apt-get -qq update
    DEBIAN_FRONTEND=noninteractive $root apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

if [ "${WASM_TOOLCHAIN:-}" = distro ]; then
    has_source_of_std || install rustc-web cargo-web rust-web-src
elif ! has_prebuilt_std && ! has_source_of_std; then
    echo "installing with rustup: the target $target"
    # A server that does not answer must not hold up the build.
    timeout 60 rustup target add "$target" >/dev/null 2>&1 ||
        install rustc-web cargo-web rust-web-src
fi

if [ "${1:-}" = --chromium ] && ! command -v chromium >/dev/null; then
    install chromium
fi
