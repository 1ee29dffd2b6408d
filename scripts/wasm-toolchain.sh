# Read by other scripts: which compilers can build the browser package.

# Tells whether the compiler $1 has the source of the standard library and can build it without messages for
# panics.
can_build() {
    [ -d "$("$1" --print sysroot 2>/dev/null)/lib/rustlib/src/rust/library" ] &&
        RUSTC_BOOTSTRAP=1 "$1" -Zunstable-options -Cpanic=immediate-abort --print cfg >/dev/null 2>&1
}
