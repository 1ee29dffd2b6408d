/** Makes `lang: "es"` ready, as soon as the module is imported: sentences in Spanish. */
export {};
