import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the operations that stand in the API tests as graphql(`…`). */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['test/api/**/*.ts', 'test/support/**/*.ts', 'test/postgres/**/*.ts'],
  ignoreNoDocuments: true,
  importExtension: '.js',
  generates: {
    'test/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        defaultScalarType: 'string',
        scalars: {
          ID: 'string',
          Latitude: 'number',
          Longitude: 'number',
          NonNegativeInt: 'number',
          PositiveInt: 'number',
        },
      },
    },
  },
};

export default config;
