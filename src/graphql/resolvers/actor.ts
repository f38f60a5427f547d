/** Fields of Actor: the forms of its name, the offices of a person, the people of a country or organisation. */
import type { NameForm } from '../../graph/name-forms.ts'
import type { Actor } from '../../model/actor.ts'
import { REPRESENTS } from '../../model/statement-types.ts'
import type { RowAllowance } from '../row-allowance.ts'
import type { Resolvers } from './resolvers.ts'

const SOURCE_KINDS: readonly string[] = REPRESENTS.sourceKinds
const TARGET_KINDS: readonly string[] = REPRESENTS.targetKinds

export const actorResolvers: Resolvers = {
  Actor: {
    names: async ({ id, name }: Actor, _args, { loaders, rows }) => {
      const forms = await loaders.nameForms.load(id)
      rows.take(forms.reduce((sum, { documents }) => sum + 1 + documents.length, 0))
      return [...forms.filter(({ form }) => form === name), ...forms.filter(({ form }) => form !== name)]
    },
    representations: async ({ id, kind }: Actor, _args, { loaders, rows }) =>
      SOURCE_KINDS.includes(kind) ? counted(await loaders.representations.load(id), rows) : [],
    representatives: async ({ id, kind }: Actor, _args, { loaders, rows }) =>
      TARGET_KINDS.includes(kind) ? counted(await loaders.representatives.load(id), rows) : [],
  },
  NameForm: {
    documents: async ({ documents }: NameForm, _args, { loaders }) => {
      const found = await loaders.document.loadMany([...documents])
      // One may have gone since its id was read.
      return found.filter((document) => document !== null)
    },
  },
}

/** The two lead to one another, and each step multiplies what is answered. */
function counted<Row>(list: readonly Row[], rows: RowAllowance): readonly Row[] {
  rows.take(list.length)
  return list
}
