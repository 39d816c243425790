import { describe, expect, it } from 'vitest';
import type { GroupMention } from '#domain/group.ts';
import type { GroupId } from '#domain/ids.ts';
import { foldText } from '../structure/fold-text.ts';
import { findMetonyms } from './find-metonyms.ts';

function named(text: string): string[] {
  const start = text.indexOf('CJNG');
  const groups: GroupMention[] =
    start < 0 ? [] : [{ start, end: start + 4, text: 'CJNG', group: 'cjng' as GroupId, known: true }];
  return findMetonyms({ text, folded: foldText(text) }, groups).map(
    ({ start: from, end, group }) => `${text.slice(from, end)} ${group}`,
  );
}

describe('findMetonyms', () => {
  it('takes the state for its cartel where it does what only groups do', () => {
    expect(named('The CJNG left. Sinaloa controls the port now.')).toEqual(['Sinaloa cartel-de-sinaloa']);
    expect(named('El CJNG perdió; hoy Sinaloa manda en la costa.')).toEqual(['Sinaloa cartel-de-sinaloa']);
  });

  it('takes it beside another group, and where its people are meant', () => {
    expect(named('A feud between CJNG and Sinaloa.')).toEqual(['Sinaloa cartel-de-sinaloa']);
    expect(named('Contra el CJNG está la gente de Sinaloa.')).toEqual(['Sinaloa cartel-de-sinaloa']);
    expect(named('El CJNG y, del otro lado, el Golfo.')).toEqual(['Golfo cartel-del-golfo']);
  });

  it('leaves the state where it is one', () => {
    expect(named('El CJNG opera en Sinaloa y en el Golfo de California.')).toEqual([]);
    expect(named('El CJNG tiene gente de Jalisco y Colima.')).toEqual([]);
    expect(named('El CJNG llegó a los límites con Sinaloa.')).toEqual([]);
  });

  it('says nothing of a text that names no group', () => {
    expect(named('Jalisco runs the league this year.')).toEqual([]);
  });
});
