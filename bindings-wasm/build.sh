#!/bin/sh
# Compiles the WebAssembly modules into pkg/, each with the JavaScript that wasm-bindgen generates for it.
#
# rustup installs the standard library for WebAssembly. If this fails, Debian's compiler builds it from source.
# WASM_TOOLCHAIN=rustup or WASM_TOOLCHAIN=distro selects one of them. `build.sh --tools` only installs what is missing.
set -eu

cd "$(dirname "$0")/.."
PATH="$PWD/node_modules/.bin:$PATH"
target=wasm32-unknown-unknown
out=bindings-wasm/pkg
toolchain=${WASM_TOOLCHAIN:-}

has_std() { ls "$(rustc --print target-libdir --target "$target")"/libstd-*.rlib >/dev/null 2>&1; }

# Whether Debian's compiler is installed with the source of its standard library, and is new enough.
wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)

has_distro() {
    [ -d /usr/lib/rustlib/src/rust/library ] && [ -x /usr/bin/rustc ] && [ -x /usr/bin/cargo ] || return 1
    found=$(/usr/bin/rustc --version | cut -d ' ' -f 2)
    [ "$(printf '%s\n' "$wanted" "$found" | sort -V | head -n 1)" = "$wanted" ]
}

if [ "$toolchain" != distro ] && ! has_std; then
    echo "installing with rustup: the target $target" >&2
    # A server that does not respond must not block the build.
    timeout 60 rustup target add "$target" >/dev/null 2>&1 || true
fi
if [ "$toolchain" != distro ] && has_std; then
    toolchain=rustup
elif [ "$toolchain" = rustup ]; then
    echo "rustup target add $target failed" >&2
    exit 1
else
    toolchain=distro
    has_distro || sh scripts/apt-install.sh rustc-web cargo-web rust-web-src
    if ! has_distro; then
        echo "Debian's rustc-web is too old: this project needs Rust $wanted" >&2
        exit 1
    fi
fi
[ "${1:-}" != --tools ] || exit 0

# Runs cargo with the compiler that was chosen.
cargo_for_wasm() {
    set -- "$@" --target "$target" --target-dir "target/wasm/$toolchain"
    if [ "$toolchain" = rustup ]; then
        cargo "$@"
        return
    fi
    # Debian's compiler has no linker for WebAssembly. RUSTC_BOOTSTRAP allows it to build its standard library.
    host=$(rustc -vV | sed -n 's/^host: //p')
    linker=$(rustc --print sysroot)/lib/rustlib/$host/bin/rust-lld
    RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$linker \
        /usr/bin/cargo "$@" -Zbuild-std=std,panic_abort
}

# Removes the paths of this machine from the messages of panics.
sources=$(rustc --print sysroot)/lib/rustlib/src/rust
crates=${CARGO_HOME:-$HOME/.cargo}/registry/src
export RUSTFLAGS="--remap-path-prefix=$sources=/rust --remap-path-prefix=$crates=/crates --remap-path-prefix=$PWD=/presend"

cargo_for_wasm build --locked --profile wasm-release --package presend-wasm-requests --package presend-wasm-answers
rm -rf "$out"
for part in requests answers; do
    cargo run --quiet --locked --package presend-wasm-bindgen -- \
        "target/wasm/$toolchain/$target/wasm-release/presend_wasm_$part.wasm" "$out" "$part"
    wasm-opt -Oz --converge --strip-producers --strip-target-features "$out/${part}_bg.wasm" -o "$out/$part.wasm"
    rm "$out/${part}_bg.wasm"
done
