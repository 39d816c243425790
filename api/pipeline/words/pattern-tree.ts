/** A pattern taken apart, as far as the words it needs can be told. */
export type PatternNode =
  /** One of these strings of letters. */
  | { readonly kind: 'letters'; readonly either: readonly string[] }
  /** One sign that is no letter. */
  | { readonly kind: 'gap' }
  /** The capital of a mention in a masked sentence. */
  | { readonly kind: 'slot'; readonly capital: string }
  /** No letter on the one side or the other; without length. */
  | { readonly kind: 'edge' }
  /** One sign of any kind. */
  | { readonly kind: 'any' }
  /** What the text must go on with; without length. */
  | { readonly kind: 'ahead'; readonly inner: PatternNode }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly PatternNode[] }
  /** A group so long that others like it are read the same way. */
  | { readonly kind: 'group'; readonly inner: PatternNode; readonly source: string }
  | { readonly kind: 'repeat'; readonly inner: PatternNode; readonly least: number; readonly more: boolean };

const GAP: PatternNode = { kind: 'gap' };
const ANY: PatternNode = { kind: 'any' };
const EDGE: PatternNode = { kind: 'edge' };
const NOTHING: PatternNode = { kind: 'sequence', parts: [] };

const LONG = 300;

/** Capitals that stand for mentions in masked sentences. */
export const SLOT_CAPITALS = 'PGDTN';

/**
 * Takes the source of a regular expression apart. Reads the subset the pipeline writes: groups,
 * alternatives, classes, quantifiers, look-arounds. Looking back and what must not follow say nothing,
 * unless they say that a word begins or ends; nor does the end of a text, which may be cut within a word.
 */
export function readPattern(source: string): PatternNode {
  return new PatternReader(source).alternatives();
}

class PatternReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): PatternNode {
    const branches = [this.sequence()];
    while (this.skip('|')) branches.push(this.sequence());
    return branches.length === 1 ? branches[0]! : { kind: 'choice', branches };
  }

  private sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const part = this.quantified(this.atom());
      const joined = join(parts.at(-1), part);
      if (joined) parts[parts.length - 1] = joined;
      else parts.push(part);
    }
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  private atom(): PatternNode {
    const sign = this.source[this.at]!;
    if (sign === '(') return this.group();
    if (sign === '[') return this.letterClass();
    this.at++;
    if (sign === '.') return ANY;
    if (sign === '^') return EDGE;
    if (sign === '$') return NOTHING;
    return sign === '\\' ? this.escaped() : nodeOf(sign);
  }

  private escaped(): PatternNode {
    const sign = this.source[this.at++]!;
    if (sign === 'b') return EDGE;
    if (/[sdW]/.test(sign)) return GAP;
    if (/[a-zA-Z]/.test(sign)) {
      if (this.source[this.at] === '{') this.at = this.source.indexOf('}', this.at) + 1;
      return ANY;
    }
    return GAP;
  }

  private group(): PatternNode {
    const rest = this.source.slice(this.at);
    const head = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]+>))?/.exec(rest)![0];
    const edge = /^\(\?<?!\[a-z[^\]]*\][|)]/.test(rest);
    const from = (this.at += head.length);
    const inner = this.alternatives();
    const source = this.source.slice(from, this.at);
    this.skip(')');
    if (edge) return EDGE;
    if (head === '(?=') return { kind: 'ahead', inner };
    if (/[=!]$/.test(head)) return NOTHING;
    return source.length < LONG ? inner : { kind: 'group', inner, source };
  }

  /** A few letters and signs are told apart; ranges of letters and what is left out may be anything, but for all letters. */
  private letterClass(): PatternNode {
    const [all, not, inside] = /^\[(\^?)((?:\\.|[^\]\\])*)\]/.exec(this.source.slice(this.at))!;
    this.at += all.length;
    if (not !== '') return inside!.includes('a-z') ? GAP : ANY;
    const signs = inside!.match(/\\.|./gs) ?? [];
    const isRange = /[a-zA-Z]-|-[a-zA-Z]/.test(inside!);
    if (isRange || signs.some((sign) => /^\\[^\Wsd]/.test(sign))) return ANY;
    const letters = signs.filter((sign) => /^[a-z]$/.test(sign)).join('');
    const capitals = signs.filter((sign) => sign.length === 1 && SLOT_CAPITALS.includes(sign));
    const branches: PatternNode[] = capitals.map((capital) => ({ kind: 'slot', capital }));
    if (letters !== '') branches.push({ kind: 'letters', either: [...letters] });
    if (signs.length > letters.length + capitals.length) branches.push(GAP);
    return branches.length === 1 ? branches[0]! : { kind: 'choice', branches };
  }

  private quantified(inner: PatternNode): PatternNode {
    const match = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!match) return inner;
    this.at += match[0].length;
    const [all, from, open, to] = match;
    if (from === undefined)
      return { kind: 'repeat', inner, least: all[0] === '+' ? 1 : 0, more: all[0] !== '?' };
    const most = open === '' ? Number(from) : to === '' ? Infinity : Number(to);
    return { kind: 'repeat', inner, least: Number(from), more: most > 1 };
  }

  private skip(sign: string): boolean {
    const found = this.source[this.at] === sign;
    if (found) this.at++;
    return found;
  }
}

function nodeOf(sign: string): PatternNode {
  if (/[a-z]/.test(sign)) return { kind: 'letters', either: [sign] };
  return SLOT_CAPITALS.includes(sign) ? { kind: 'slot', capital: sign } : GAP;
}

/** Letters one after another as one string. */
function join(before: PatternNode | undefined, part: PatternNode): PatternNode | null {
  if (before?.kind !== 'letters' || part.kind !== 'letters') return null;
  if (before.either.length > 1 || part.either.length > 1) return null;
  return { kind: 'letters', either: [before.either[0]! + part.either[0]!] };
}

/** Whether a part begins with what is no letter, or says that none stands there. */
export function beginsWithGap(node: PatternNode): boolean {
  switch (node.kind) {
    case 'gap':
    case 'edge':
    case 'slot':
      return true;
    case 'sequence':
      return node.parts.length > 0 && beginsWithGap(node.parts[0]!);
    case 'choice':
      return node.branches.every(beginsWithGap);
    case 'group':
      return beginsWithGap(node.inner);
    case 'repeat':
      return node.least > 0 && beginsWithGap(node.inner);
    default:
      return false;
  }
}
