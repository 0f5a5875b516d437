import { createHash } from 'node:crypto';
import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { isHiddenFrom, ownFileOf } from '../instrument/hidden.js';
import { readLooks } from './access-looks.find.js';
import { fileShapes, type Read, readAround, readFile, readItems } from './file.find.js';
import { type FileContent, fileDocument } from './file-document.js';
import { readableRows } from './hidden-rows.js';

/** The file of a participant, by its key; only `participantExport` leads here. */
@ObjectType({ description: 'The whole file of a participant as one document (dossier).' })
export class PersonalFile {}

@Resolver(() => PersonalFile)
export class PersonalFileResolver {
  @FieldResolver(() => String, {
    description:
      'The document: JSON text in the form of docs/personal-file.schema.json. It stands on its own; what the reader may not see is left out.',
  })
  document(@Root() participant: string, @Ctx() context: Context): Promise<string> {
    return documentOf(participant, context);
  }

  @FieldResolver(() => String, {
    description:
      'The SHA-256 hash of the document in UTF-8, in hex, by which it is known later that nobody changed it.',
  })
  async sha256(@Root() participant: string, @Ctx() context: Context): Promise<string> {
    const document = await documentOf(participant, context);
    return createHash('sha256').update(document).digest('hex');
  }
}

/** The text of the document, made once in a request. */
function documentOf(participant: string, context: Context): Promise<string> {
  const { loaders, trail, today } = context;
  const documents = loaders.batch<string, string>('personal file', (participants) =>
    Promise.all(
      participants.map(async (id) => {
        trail.show(id);
        return JSON.stringify(fileDocument(await readContent(id, context), today), null, 2);
      }),
    ),
  );
  return documents.load(participant);
}

/** What the reader may see: of somebody else's file not what is hidden, nor who looked (domain.md §13). */
async function readContent(participant: string, { em, loaders, viewer }: Context): Promise<FileContent> {
  const shapes = fileShapes(em.getMetadata());
  const read: Read = (statement) => loaders.query(statement);
  const all = await readFile(read, participant, shapes);
  const items = await readItems(read, all, shapes);
  const rows = readableRows(all, shapes, { items, hides: (of) => isHiddenFrom(of, viewer, participant) });
  const looks = ownFileOf(viewer) === participant ? await readLooks(read, participant) : null;
  return { shapes, rows, around: await readAround(read, rows, shapes), looks };
}
