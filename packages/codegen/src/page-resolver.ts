import { BaseResolver, Source } from '@redocly/openapi-core'
import type { SourcePage } from './source-page.ts'

/** Has Redocly see the pages as they were read: a file that is saved meanwhile is the next run's. */
export class PageResolver extends BaseResolver {
  readonly #pages: ReadonlyMap<string, SourcePage>

  constructor(pages: readonly SourcePage[]) {
    super()
    this.#pages = new Map(pages.map((page) => [page.file, page]))
  }

  override async loadExternalRef(file: string): Promise<Source> {
    const page = this.#pages.get(file)
    return page === undefined ? super.loadExternalRef(file) : new Source(file, page.text)
  }
}
