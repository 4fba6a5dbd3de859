import type { Content, OperationObject } from './document.ts'
import { listOperations } from './list-operations.ts'
import { type Spec, whereIs } from './load-spec.ts'
import { refuseMissing } from './operation.ts'

/** Refuses an operation of our own specs that lacks what its readers and the clients in other languages need. */
export function checkOperations(spec: Spec): void {
  for (const { path, method, operation } of listOperations(spec.raw.paths)) {
    const where = `${whereIs(spec, ['paths', path, method])}: ${operation.operationId}`
    refuseMissing(where, [
      ...missingOf(spec.api, operation),
      ...(spec.api === 'lcic' ? missingNames(path, operation) : []),
    ])
  }
}

function missingOf(api: string, { tags, parameters, requestBody, responses }: OperationObject): string[] {
  const where = `(it goes into a page of specs/examples/${api})`
  return [
    ...(tags?.length ? [] : ['tags']),
    // What every Chat command takes in its query; generated clients send what is listed.
    ...(api === 'chat' && parameters === undefined ? ['parameters: *query'] : []),
    ...(lacksExample(requestBody?.content) ? [`example of its request ${where}`] : []),
    ...(lacksExample(responses?.['200']?.content) ? [`example of its answer ${where}`] : []),
  ]
}

function lacksExample(content: Content | undefined): boolean {
  return Object.values(content ?? {}).some(({ examples = {} }) => Object.keys(examples).length === 0)
}

/** An action has its name in four places, and neighbours are copied. */
function missingNames(path: string, operation: OperationObject): string[] {
  const { operationId: name, parameters = [], 'x-tc-action': action } = operation
  const header = parameters.find((parameter) => parameter.name === 'X-TC-Action')?.schema.const
  return [
    ...(path === `/#${name}` ? [] : [`path /#${name}`]),
    ...(action === name ? [] : [`x-tc-action: ${name}`]),
    ...(header === name ? [] : [`parameter X-TC-Action with the constant ${name}`]),
  ]
}
