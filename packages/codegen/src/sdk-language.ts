/** An API that clients in other languages are generated for. */
export type SdkApi = 'chat' | 'lcic'

/** What openapi-generator is told for one language, and what is taken from its output. */
export interface SdkLanguage {
  readonly generator: string
  /** The generator's own options for one API. */
  options(api: SdkApi): Readonly<Record<string, string>>
  /** Where the generated package is in the output, and where it goes in the client's folder. */
  package(api: SdkApi): { readonly from: string; readonly to: string }
  /** Of the files in the package's folder, the ones that belong to the client. */
  readonly keeps: RegExp
  /** Hand-written files in `languages/` that need an API; they are left out together with it. */
  readonly needs: Readonly<Record<string, readonly SdkApi[]>>
  /** What to do with the result, one command a line, if anything. */
  readonly next: readonly string[]
}

export const sdkLanguages = {
  python: {
    generator: 'python',
    options: (api) => ({ packageName: `portrait_${api}`, generateSourceCodeOnly: 'true' }),
    package: (api) => ({ from: `portrait_${api}`, to: `portrait_${api}` }),
    keeps: /\.(py|typed)$/,
    needs: {
      'portrait/chat.py': ['chat'],
      'portrait/user_sig.py': ['chat'],
      'portrait/lcic.py': ['lcic'],
      'portrait/tc3.py': ['lcic'],
      'smoke.py': ['chat', 'lcic'],
    },
    next: ['python3 -m venv .venv', '.venv/bin/pip install -r requirements.txt'],
  },
  go: {
    generator: 'go',
    // Answers may have fields that this version of the spec does not know; without the option they would be refused.
    options: (api) => ({ packageName: api, withGoMod: 'false', disallowAdditionalPropertiesIfNotPresent: 'false' }),
    package: (api) => ({ from: '.', to: api }),
    keeps: /\.go$/,
    needs: {
      'chat.go': ['chat'],
      'user_sig.go': ['chat'],
      'lcic.go': ['lcic'],
      'tc3.go': ['lcic'],
      'smoke/main.go': ['chat', 'lcic'],
    },
    next: ['go vet ./...'],
  },
  java: {
    generator: 'java',
    options: (api) => ({
      library: 'native',
      invokerPackage: `portrait.${api}`,
      apiPackage: `portrait.${api}.api`,
      modelPackage: `portrait.${api}.model`,
      hideGenerationTimestamp: 'true',
      openApiNullable: 'false',
      useJakartaEe: 'true',
      disallowAdditionalPropertiesIfNotPresent: 'false',
    }),
    package: () => ({ from: 'src/main/java', to: 'src/main/java' }),
    keeps: /\.java$/,
    needs: {
      'src/main/java/portrait/ChatClient.java': ['chat'],
      'src/main/java/portrait/UserSig.java': ['chat'],
      'src/main/java/portrait/LcicClient.java': ['lcic'],
      'src/main/java/portrait/Tc3.java': ['lcic'],
      'src/main/java/portrait/smoke/Smoke.java': ['chat', 'lcic'],
    },
    next: ['mvn -q compile'],
  },
  // Compared with our own types and validators; nothing signs its calls.
  'typescript-fetch': {
    generator: 'typescript-fetch',
    options: () => ({
      modelPropertyNaming: 'original',
      enumPropertyNaming: 'original',
      importFileExtension: '.js',
      disallowAdditionalPropertiesIfNotPresent: 'false',
    }),
    package: (api) => ({ from: '.', to: api }),
    keeps: /\.ts$/,
    needs: {},
    next: [],
  },
} as const satisfies Record<string, SdkLanguage>

/** A language that `portrait-codegen sdk` knows. */
export type SdkLanguageName = keyof typeof sdkLanguages
