#!/bin/sh
# Compiles the WebAssembly modules into pkg/, one for each feature of the crate.
#
# The standard library is built with them, small and without messages for panics: from the source that
# rustup brings, or that of Debian's packages. WASM_TOOLCHAIN=rustup or WASM_TOOLCHAIN=distro forces one.
set -eu

cd "$(dirname "$0")/.."
PATH="$PWD/node_modules/.bin:$PATH"
target=wasm32-unknown-unknown
out=bindings-wasm/pkg
toolchain=${WASM_TOOLCHAIN:-}

. scripts/wasm-toolchain.sh

if [ -z "$toolchain" ]; then
    if can_build rustc; then toolchain=rustup; else toolchain=distro; fi
fi

if [ "$toolchain" = rustup ]; then
    cargo=cargo
    rustc=rustc
else
    cargo=/usr/bin/cargo
    rustc=/usr/bin/rustc
    # Debian's compiler comes without a linker for WebAssembly.
    host=$(rustc -vV | sed -n 's/^host: //p')
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="$(rustc --print sysroot)/lib/rustlib/$host/bin/rust-lld"
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER
fi

if ! can_build "$rustc"; then
    echo "no compiler that builds its standard library: rustup component add rust-src, or" >&2
    echo "apt-get update && apt-get install rustc-web cargo-web rust-web-src" >&2
    exit 1
fi

mkdir -p "$out"
for part in tencent-ses tencent-sms perfit build schema answers; do
    # RUSTC_BOOTSTRAP lets a stable compiler build its own standard library.
    RUSTC=$rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort" \
        "$cargo" build --package presend-wasm --lib --features "$part" --profile wasm-release --locked \
        --target "$target" --target-dir "target/wasm/$toolchain" \
        -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size
    wasm-opt -Oz --converge --strip-producers --strip-target-features \
        "target/wasm/$toolchain/$target/wasm-release/presend_wasm.wasm" -o "$out/$part.wasm"
done
