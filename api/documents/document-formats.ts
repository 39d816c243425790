import type { DocumentFormat } from './document-format.ts';
import { csv } from './read-csv.ts';
import { docx } from './read-docx.ts';
import { eml } from './read-eml.ts';
import { html } from './read-html.ts';
import { jsonl } from './read-jsonl.ts';
import { md } from './read-md.ts';
import { pdf } from './read-pdf.ts';
import { txt } from './read-txt.ts';
import { xlsx } from './read-xlsx.ts';

/** Every format Atalaya reads; the first whose `sniff` answers wins, so the surest stand first. */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [pdf, docx, xlsx, eml, html, jsonl, csv, md, txt];
