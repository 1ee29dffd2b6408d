#!/bin/sh
# Compiles the WebAssembly modules into pkg/, one for each feature of the crate, and their glue.
#
# The standard library for WebAssembly comes from rustup where it is installed or can be added, else it is
# built from the source that Debian packages. WASM_TOOLCHAIN=rustup or WASM_TOOLCHAIN=distro forces one.
set -eu

cd "$(dirname "$0")/.."
PATH="$PWD/node_modules/.bin:$PATH"
target=wasm32-unknown-unknown
out=bindings-wasm/pkg
toolchain=${WASM_TOOLCHAIN:-}

has_prebuilt_std() {
    set -- "$(rustc --print target-libdir --target "$target")"/libstd-*.rlib
    [ -e "$1" ]
}

if [ -z "$toolchain" ]; then
    # A server that does not answer must not hold up the build.
    has_prebuilt_std || timeout 60 rustup target add "$target" || true
    if has_prebuilt_std; then toolchain=rustup; else toolchain=distro; fi
fi

compile() {
    set -- build --package presend-wasm --lib --features "$1" --profile wasm-release --locked \
        --target "$target" --target-dir "target/wasm/$toolchain"
    if [ "$toolchain" = rustup ]; then
        cargo "$@"
        return
    fi
    host=$(rustc -vV | sed -n 's/^host: //p')
    # Without a message a panic is one instruction, and no code is left that would write one.
    RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
        CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="$(rustc --print sysroot)/lib/rustlib/$host/bin/rust-lld" \
        RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort" \
        /usr/bin/cargo "$@" -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size
}

if [ "$toolchain" = distro ] && ! [ -d "$(/usr/bin/rustc --print sysroot 2>/dev/null)/lib/rustlib/src/rust/library" ]; then
    echo "no standard library for $target: rustup target add $target, or" >&2
    echo "apt-get install rustc-web cargo-web rust-web-src" >&2
    exit 1
fi

for part in form schema answers; do
    compile "$part"
    cargo run --quiet --locked --package xtask -- wasm \
        "target/wasm/$toolchain/$target/wasm-release/presend_wasm.wasm" "$out" "$part"
    wasm-opt -Oz "$out/${part}_bg.wasm" -o "$out/$part.wasm"
done
