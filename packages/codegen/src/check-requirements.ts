import type { Citations } from './find-citations.ts'
import type { Requirement } from './read-requirements.ts'

/**
 * What is wrong with the requirement table; nothing when every operation (`API.NAME`) has lines, and every line has its
 * test, its choice or its reason.
 */
export function checkRequirements(
  operations: readonly string[],
  requirements: readonly Requirement[],
  { files, stray }: Citations,
  choices: ReadonlySet<number>,
): readonly string[] {
  const known = new Map(requirements.map((requirement) => [requirement.id, requirement]))
  const named = new Set(requirements.map(({ chosen }) => chosen))
  return [
    ...operations
      .filter((name) => !requirements.some(({ id }) => id.startsWith(`${name}.`)))
      .map((name) => `${name} has no line in specs/requirements. Say there what its page documents, and test it.`),
    ...requirements
      .filter(({ id, not }) => not === undefined && !files.has(id))
      .map(({ id }) => `${id} has no test. Write "// verifies: ${id}" above the one that proves it.`),
    ...requirements
      .filter(({ id, not }) => not !== undefined && files.has(id))
      .map(({ id }) => `${id} is said not to be reproduced, but ${files.get(id)?.join(', ')} cites it.`),
    ...[...files]
      .filter(([id]) => !known.has(id))
      .map(([id, paths]) => `${paths.join(', ')} cites ${id}, which is in no page of specs/requirements.`),
    ...stray.map((place) => `${place}: no test follows the citation.`),
    ...requirements
      .filter(({ chosen }) => chosen !== undefined && !choices.has(chosen))
      .map(({ id, chosen }) => `${id} names choice ${chosen}, which is not in PROVENANCE.md.`),
    ...[...choices]
      .filter((choice) => !named.has(choice))
      .map((choice) => `No requirement names choice ${choice} of PROVENANCE.md.`),
  ]
}
