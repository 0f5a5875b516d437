import type { MetadataStorage } from '@mikro-orm/core';
import { LOOK_SCHEMA } from './access-looks.find.js';
import { fileShapes } from './file.find.js';
import { fileSchema, type JsonSchema } from './file-schema.js';

/** The published form of the exported file, from the table and the entities. */
export function personalFileSchema(metadata: MetadataStorage): JsonSchema {
  return fileSchema(fileShapes(metadata), LOOK_SCHEMA);
}
