import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import { answerLines } from './answer-lines.ts';

const gazetteer = loadGazetteer();

async function answers(input: string) {
  const written: unknown[] = [];
  const counts = await answerLines(chunks(input), gazetteer, (line) => {
    written.push(JSON.parse(line));
  });
  return { written, counts };
}

async function* chunks(input: string) {
  yield input;
}

describe('answerLines', () => {
  it('answers each document with its places in codes', async () => {
    const { written } = await answers('{"id":7,"text":"Robo en Iguala, Gro."}\n');
    expect(written).toMatchObject([
      {
        id: '7',
        places: [
          { start: 8, end: 14, code: '12035' },
          { start: 16, end: 19, code: '12' },
        ],
        presence: [],
        deployments: [],
        incidents: [],
      },
    ]);
  });

  it('answers bad lines with an error and their number, counts them, and goes on', async () => {
    const { written, counts } = await answers('{"id":1}\n\nnot json\n{"id":"b","text":"","date":null}\n[]\n');
    expect(written).toMatchObject([
      { line: 1, error: expect.stringContaining('text') },
      { line: 3, error: expect.stringContaining('not JSON') },
      { id: 'b', places: [] },
      { line: 5, error: expect.stringContaining('not a document') },
    ]);
    expect(counts).toEqual({ documents: 1, badLines: 3 });
  });

  it('waits for its reader before it reads on', async () => {
    let waiting = 0;
    await answerLines(chunks('{"id":1,"text":"a"}\n{"id":2,"text":"b"}\n'), gazetteer, async () => {
      expect(++waiting).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      waiting--;
    });
  });

  it('leaves out institutions, regions and what it abstains from', async () => {
    const { written } = await answers(
      '{"id":1,"text":"La Fiscalía General del Estado de Guerrero opera en Tierra Caliente y en la colonia Las Palmas."}\n',
    );
    expect(written).toMatchObject([{ places: [] }]);
  });
});
