import type { Explain } from './scene.ts'

/** Something that every call needs is missing. */
export const missingParameter: Explain<'missing-parameter'> = ({ name, where }, { trace }) => {
  const other = Object.keys(trace.headers).find((header) => where === 'header' && looksLike(header, name))
  return {
    cause: 'missing-parameter',
    summary: `${where === 'header' ? `The header ${name}` : `The parameter ${name}`} is missing or empty.`,
    details: { name, where, ...(other !== undefined && { nearest: other }) },
    fix:
      other === undefined
        ? (fixes[name] ?? `Send ${name} with every call.`)
        : `Did you mean ${name} by the header ${other}?`,
  }
}

const fixes: Readonly<Record<string, string>> = {
  sdkappid: 'Add sdkappid=SDKAPPID to the query; the ready file has the number.',
  identifier: 'Add identifier=ADMIN to the query: a UserID among the admins of the app.',
  contenttype: 'Add contenttype=json to the query.',
  'X-Portrait-App': 'Send the header X-Portrait-App with the SDKAppID, a number of up to ten digits.',
}

function looksLike(header: string, name: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^a-z]/g, '')
      .replace(/^x/, '')
  return header !== name.toLowerCase() && plain(header) === plain(name)
}
