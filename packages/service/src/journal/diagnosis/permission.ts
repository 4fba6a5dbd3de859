import type { Explain } from './scene.ts'

const sides = { admin: "the app's server", app: "the app's end users" } as const

/** The field may not be read or written from this side. */
export const permission: Explain<'permission'> = ({ field, side, access }) => {
  const allowed = field[access]
  return {
    cause: 'no-permission',
    summary: `${field.tag} may not be ${access === 'read' ? 'read' : 'written'} by ${sides[side]}; it may by ${allowed.map((one) => sides[one]).join(' and ')}.`,
    details: { tag: field.tag, access, side, allowed: allowed.join(', ') },
    fix: `Call from the other side (${side === 'admin' ? 'the web API' : 'the server API'}), or add ${JSON.stringify(side)} to the field's ${JSON.stringify(access)} in the app's customFields or fieldPermissions.`,
  }
}
