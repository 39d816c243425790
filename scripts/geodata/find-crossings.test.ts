import { describe, expect, it } from 'vitest';
import { findCrossings } from './find-crossings.ts';
import { mendArcs } from './mend-arcs.ts';

type Line = [number, number][];
const diagonal: Line = [
  [0, 0],
  [10, 10],
];

describe('findCrossings', () => {
  it('finds two arcs that cross', () => {
    const other: Line = [
      [0, 10],
      [10, 0],
    ];
    expect(findCrossings([diagonal, other])).toEqual([
      [
        { arc: 0, index: 0 },
        { arc: 1, index: 0 },
      ],
    ]);
  });

  it('finds a vertex that lies inside another segment', () => {
    const ending: Line = [
      [5, 5],
      [9, 0],
    ];
    expect(findCrossings([diagonal, ending])).toHaveLength(1);
  });

  it('finds a line drawn twice', () => {
    expect(findCrossings([diagonal, [...diagonal].reverse()])).toHaveLength(1);
  });

  it('accepts arcs that share an end', () => {
    const next: Line = [
      [10, 10],
      [20, 0],
    ];
    expect(findCrossings([diagonal, next])).toEqual([]);
  });
});

describe('mendArcs', () => {
  it('removes the vertex that ties a bow, and leaves the ends where neighbours expect them', () => {
    const bow: Line = [
      [0, 0],
      [100, 0],
      [100, 30],
      [50, -2],
      [20, 60],
    ];
    expect(mendArcs([bow])).toEqual([
      [
        [0, 0],
        [100, 0],
        [100, 30],
        [20, 60],
      ],
    ]);
  });

  it('drops repeated points', () => {
    const repeated: Line = [
      [0, 0],
      [5, 5],
      [5, 5],
      [9, 0],
    ];
    expect(mendArcs([repeated])[0]).toHaveLength(3);
  });

  it('refuses arcs that no removed vertex can untangle', () => {
    const other: Line = [
      [0, 10],
      [10, 0],
    ];
    expect(() => mendArcs([diagonal, other])).toThrow('by hand');
  });
});
