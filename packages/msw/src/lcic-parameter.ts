import { lcicSettings } from '@portrait/protocol'

/** A parameter of the query or the form, where an LCIC call with an old signature has what is a header otherwise. */
export async function lcicParameter(request: Request, name: string): Promise<string | null> {
  const asked = new URL(request.url).searchParams.get(name)
  const isForm = request.headers.get('content-type')?.startsWith(lcicSettings.tcForms.form.contentType) ?? false
  if (asked !== null || !isForm) return asked
  return new URLSearchParams(await request.clone().text()).get(name)
}
