import { Fault } from '../fault.ts'
import type { Parameters } from '../query.ts'

/** What types an action's parameters have: a type's name, a list's one element, or properties by name. */
export type Shape = string | readonly [Shape] | { readonly [name: string]: Shape }

/** Builds an action's input from flat parameters (`Users.0.Name=Ada`). Fault: InvalidParameter. */
export function unflatten(parameters: Parameters, shape: Shape | undefined): unknown {
  const own = parameters.find(([name]) => name === '')
  if (own !== undefined && parameters.length === 1) return toValue(own[1], shape)
  // Nobody knows this parameter: the validator says so, whatever its value.
  if (shape === undefined) return ''
  if (own !== undefined || typeof shape === 'string')
    throw new Fault('InvalidParameter', 'A parameter cannot be both a value and a list or an object.')
  const groups = groupByFirstStep(parameters)
  if (isList(shape)) {
    return Array.from({ length: groups.size }, (_, index) => {
      const group = groups.get(String(index))
      if (group === undefined)
        throw new Fault('InvalidParameter', 'The indexes of a list must be 0, 1, 2 … without a gap.')
      return unflatten(group, shape[0])
    })
  }
  return Object.fromEntries(
    [...groups].map(([name, group]) => [name, unflatten(group, Object.hasOwn(shape, name) ? shape[name] : undefined)]),
  )
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function groupByFirstStep(parameters: Parameters): Map<string, [string, string][]> {
  const groups = new Map<string, [string, string][]>()
  for (const [name, value] of parameters) {
    const [step = '', ...rest] = name.split('.')
    const group = groups.get(step) ?? []
    group.push([rest.join('.'), value])
    groups.set(step, group)
  }
  return groups
}

/** Text becomes a number where the action wants one and the text is one; the validator judges the rest. */
function toValue(text: string, shape: Shape | undefined): unknown {
  return shape === 'integer' && /^-?\d{1,20}$/.test(text) ? Number(text) : text
}
