/** For `npx graphql-codegen --config codegen.ts`, where demarche is installed: types for the questions beside this file. */
export default {
  schema: 'node_modules/demarche/schema/*.graphql',
  documents: '*.graphql',
  generates: {
    'demarche.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        useTypeImports: true,
        scalars: { Date: 'string', ID: 'string' },
        strictScalars: true,
      },
    },
  },
}
