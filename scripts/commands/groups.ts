import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { OpenGroups } from '../groups/open-groups.ts';

interface ListFlags {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly limit: number;
}

/** `atalaya groups`: names of groups that the catalogue does not have, and what to make of them. */
export function addGroups(program: Command): void {
  const groups = program
    .command('groups')
    .description(
      'Lista los nombres de grupos que el catálogo no tiene y esperan decisión. · Lists the names of groups that the catalogue does not have and that wait for a decision.',
    )
    .option('--all', 'también los ya decididos · also those decided on')
    .option('--limit <n>', 'cuántos · how many', toLimit, 50)
    .option('--json', 'como JSON · as JSON')
    .action((flags: ListFlags) =>
      withGroups(async (open) => {
        const page = await open.candidates({ decided: flags.all ? 'any' : 'no', limit: flags.limit });
        if (flags.json) console.log(JSON.stringify(page, null, 2));
        else if (page.total === 0) console.log('No hay ninguno. · There are none.');
        else sayCandidates(page);
      }),
    );
  const idOf = '<id>';
  const idHelp = 'identificador de la lista · id from the list';
  const note = [
    '--note <texto>',
    'por qué, para quien venga después · why, for those who come later',
  ] as const;
  groups
    .command('accept')
    .description(
      'Acepta un nombre como grupo. Termina con 0, o con 2 si no se puede. · Accepts a name as a group. Exits with 0, or 2 when it cannot be.',
    )
    .argument(idOf, idHelp)
    .requiredOption('--name <nombre>', 'nombre común en español · common name in Spanish')
    .option(
      '--type <tipo>',
      'cartel, faction, armed_wing, local_band, gang, self_defence, insurgent, fuel_gang, other',
      'local_band',
    )
    .option('--parent <id>', 'grupo al que pertenece · group it belongs to')
    .option(...note)
    .action((id: string, flags: Record<string, string>) => decide(id, { decision: 'accept', ...flags }));
  groups
    .command('merge')
    .description('Dice que un nombre es de otro grupo. · Says that a name is another group’s.')
    .argument(idOf, idHelp)
    .argument('<grupo>', 'id del grupo · id of the group')
    .option(...note)
    .action((id: string, into: string, flags: Record<string, string>) =>
      decide(id, { decision: 'merge', into, ...flags }),
    );
  groups
    .command('refuse')
    .description('Dice que un nombre no es de ningún grupo. · Says that a name is no group’s.')
    .argument(idOf, idHelp)
    .option(...note)
    .action((id: string, flags: Record<string, string>) => decide(id, { decision: 'refuse', ...flags }));
  groups
    .command('reopen')
    .description('Deshace lo decidido sobre un nombre. · Takes back what was decided on a name.')
    .argument(idOf, idHelp)
    .option(...note)
    .action((id: string, flags: Record<string, string>) => decide(id, { decision: 'reopen', ...flags }));
}

function sayCandidates({ candidates, total }: Awaited<ReturnType<OpenGroups['candidates']>>): void {
  for (const { id, name, documents, facts, decision, mergedInto, samples } of candidates) {
    const decided = decision === null ? '' : `\t[${decision}${mergedInto ? ` ${mergedInto}` : ''}]`;
    console.log(`${id}\t${name}\t${documents} doc.\t${facts} hechos · facts${decided}`);
    const [sample] = samples;
    if (sample) console.log(`    «${sample.excerpt.replace(/\s+/g, ' ').trim()}» — ${sample.title}`);
  }
  if (total > candidates.length)
    console.log(`… y ${total - candidates.length} más (--limit) · and ${total - candidates.length} more`);
}

async function decide(id: string, decision: Record<string, string>): Promise<void> {
  await withGroups(async (open) => {
    const { GroupDecision } = await import('#domain/editor.ts');
    const { GroupId } = await import('#domain/ids.ts');
    const parsed = GroupDecision.parse(decision);
    const group = await open.decide(GroupId.parse(id), parsed);
    const into = group.mergedInto === null ? '' : ` → ${group.mergedInto}`;
    console.log(`${group.id}: ${group.status}${into}`);
  });
}

async function withGroups(work: (open: OpenGroups) => Promise<void>): Promise<void> {
  const { openGroups } = await import('../groups/open-groups.ts');
  const { readEnv } = await import('#api/env.ts');
  const { explainFailure } = await import('#api/explain-failure.ts');
  try {
    const open = await openGroups(readEnv());
    try {
      await work(open);
    } finally {
      await open.close();
    }
  } catch (error) {
    const explanation = explainFailure(error);
    if (explanation === null) throw error;
    console.error(explanation);
    process.exitCode = 2;
  }
}

function toLimit(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) < 1 || Number(text) > 1000)
    throw new InvalidArgumentError('de 1 a 1000 · from 1 to 1000');
  return Number(text);
}
