/** The version of the package, which its build script takes from package.json. */
export const version = PRESEND_VERSION;
