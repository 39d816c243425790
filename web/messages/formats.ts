type Make<Options, Format> = (locale: string, options?: Options) => Format;

/** Intl's formats, each made once: making one takes as long as hundreds of uses, and a slider asks for many. */
export const numberFormat: Make<Intl.NumberFormatOptions, Intl.NumberFormat> = kept(
  (locale, options) => new Intl.NumberFormat(locale, options),
);
export const dateFormat: Make<Intl.DateTimeFormatOptions, Intl.DateTimeFormat> = kept(
  (locale, options) => new Intl.DateTimeFormat(locale, options),
);
export const pluralRules: Make<Intl.PluralRulesOptions, Intl.PluralRules> = kept(
  (locale, options) => new Intl.PluralRules(locale, options),
);
export const collator: Make<Intl.CollatorOptions, Intl.Collator> = kept(
  (locale, options) => new Intl.Collator(locale, options),
);

function kept<Options, Format>(make: Make<Options, Format>): Make<Options, Format> {
  const known = new Map<string, Format>();
  return (locale, options) => {
    const key = options ? locale + JSON.stringify(options) : locale;
    const format = known.get(key) ?? make(locale, options);
    known.set(key, format);
    return format;
  };
}
