import { numberFormat, pluralRules } from './formats.ts';

export interface PluralForms {
  readonly one: string;
  readonly other: string;
}
export type Message = string | PluralForms;
export type Values = Readonly<Record<string, string | number>>;

/**
 * Fills a message: plural form by `values.count` (CLDR categories of `locale`), numbers with the
 * locale's separators, every `{name}` replaced. An unknown `{name}` stays visible: a fault to see.
 */
export function translate(message: Message, values: Values, locale: string): string {
  const template = typeof message === 'string' ? message : pluralForm(message, Number(values.count), locale);
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? numberFormat(locale).format(value) : value;
  });
}

function pluralForm(forms: PluralForms, count: number, locale: string): string {
  return pluralRules(locale).select(count) === 'one' ? forms.one : forms.other;
}
