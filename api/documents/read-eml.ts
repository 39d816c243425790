import type { Address, Attachment as MailAttachment, Email } from 'postal-mime';
import type { Note } from '#domain/note.ts';
import type { DocumentFormat } from './document-format.ts';
import { emailDay } from './email-day.ts';
import { repairLatin1 } from './repair-latin1.ts';
import { PROBLEMS } from './read-problem.ts';
import type { Attachment } from './read-result.ts';
import { splitQuoted } from './split-quoted.ts';
import { addPlainText } from './read-txt.ts';
import { TextBuilder, storableText } from './text-builder.ts';

const MACHINE_HEADER = /^(?:message-id|mime-version|received|return-path|delivered-to|x-mailer|x-[\w-]+):/im;
const PERSON_HEADER = /^(?:from|to|subject|date|sender):/im;

/**
 * E-mail: a passage `header` with De, Para, CC, Asunto, Fecha and the names of the attachments,
 * then `body` and `quoted` passages. Addresses stand in the header passage and nowhere else.
 * Attached files are handed over to be read as documents of their own; pictures are only noted.
 */
export const eml: DocumentFormat = {
  id: 'eml',
  label: 'Correo electrónico',
  extensions: ['eml', 'mht', 'mhtml'],
  mediaTypes: ['message/rfc822'],
  sniff: (bytes) => {
    const [head = ''] = Buffer.from(bytes.subarray(0, 16_384))
      .toString('latin1')
      .split(/\r?\n\r?\n/);
    return /^[\w-]+:|^From /.test(head) && MACHINE_HEADER.test(head) && PERSON_HEADER.test(head);
  },
  async read(bytes, _name, options) {
    const { default: PostalMime } = await import('postal-mime');
    const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 100 });
    const { attachments, pictures, leftOut } = takeAttachments(mail.attachments, options.attachments);
    const builder = new TextBuilder(options.textCharacters);
    builder.add(headerText(mail, attachments), { part: 'header' });
    for (const { part, text } of splitQuoted(await bodyText(mail))) addPlainText(builder, text, part);
    const subject = mail.subject ? repairLatin1(mail.subject).trim() : '';
    const day = emailDay(headerValue(mail, 'date'));
    const document = {
      ...builder.build(),
      title: subject || null,
      date: day ? { value: day, source: 'email' as const } : null,
      language: null,
      notes: pictures > 0 ? [picturesNote(pictures)] : [],
    };
    const result = { documents: [document], attachments };
    return leftOut > 0
      ? { ...result, partial: PROBLEMS.tooManyAttachments(leftOut, options.attachments) }
      : result;
  },
};

function headerText(mail: Email, attachments: readonly Attachment[]): string {
  const lines = [
    ['De', mail.from ? addressText(mail.from) : ''],
    ['Para', (mail.to ?? []).map(addressText).join('; ')],
    ['CC', (mail.cc ?? []).map(addressText).join('; ')],
    ['Asunto', mail.subject ?? ''],
    ['Fecha', headerValue(mail, 'date') ?? ''],
    ['Adjuntos', attachments.map((attachment) => attachment.name).join('; ')],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}: ${repairLatin1(value!).replace(/\s+/g, ' ').trim()}`)
    .join('\n');
}

function addressText(address: Address): string {
  if (address.group) return `${address.name}: ${address.group.map(addressText).join(', ')}`;
  return address.name && address.name !== address.address
    ? `${address.name} <${address.address}>`
    : (address.address ?? '');
}

async function bodyText(mail: Email): Promise<string> {
  const plain = storableText(repairLatin1(mail.text ?? ''));
  if (plain.trim() !== '' || !mail.html) return plain;
  const { readHtmlBlocks } = await import('./html-blocks.ts');
  const blocks: string[] = [];
  readHtmlBlocks(repairLatin1(mail.html), (block) => blocks.push(block));
  return blocks.join('\n');
}

function headerValue(mail: Email, key: string): string | null {
  return mail.headers.find((header) => header.key === key)?.value ?? null;
}

function takeAttachments(
  all: readonly MailAttachment[],
  limit: number,
): { attachments: Attachment[]; pictures: number; leftOut: number } {
  const files = all.filter((attachment) => !attachment.mimeType.startsWith('image/'));
  const names = new Map<string, number>();
  const attachments = files.slice(0, limit).map((file, index) => {
    const name = attachmentName(file, index);
    const seen = (names.get(name) ?? 0) + 1;
    names.set(name, seen);
    return {
      name: seen === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${seen})$1`),
      bytes: contentBytes(file),
    };
  });
  return { attachments, pictures: all.length - files.length, leftOut: files.length - attachments.length };
}

/** The name a mail gives its attachment, without anything that could be a path. */
function attachmentName(file: MailAttachment, index: number): string {
  const given = repairLatin1(file.filename ?? '')
    .replace(/[\\/\p{Cc}]+/gu, '_')
    .trim();
  if (given && !/^\.+$/.test(given)) return given;
  const extension = file.mimeType === 'message/rfc822' ? '.eml' : '';
  return `adjunto-${index + 1}${extension}`;
}

function contentBytes(file: MailAttachment): Uint8Array {
  return typeof file.content === 'string' ? Buffer.from(file.content, 'utf8') : new Uint8Array(file.content);
}

function picturesNote(count: number): Note {
  return {
    code: 'pictures-not-read',
    message: `${count} attached pictures were not read: they hold no text layer.`,
  };
}
