/** Makes `lang: "zh"` ready, as soon as the module is imported: sentences in Chinese. */
export {};
