/** Which mentions stand for one actor, by ordered sieves: names first, then offices, then pronouns and collectives in order of text. */
import type { Annotator } from '../annotator.ts'
import { resolveCollective } from '../entities/collective-reference.ts'
import { resolveDescription } from '../entities/description-reference.ts'
import { leadSentence, namedAbove, principalsOf } from '../entities/document-lead.ts'
import { readVoice } from '../entities/document-voice.ts'
import { closeEntities, createEntityTable, type EntityTable } from '../entities/entity-table.ts'
import { isFirstPerson, quotationsAround, resolveFirstPerson } from '../entities/first-person.ts'
import { findIssuingBody } from '../entities/issuing-body.ts'
import { nameOthers } from '../entities/named-bodies.ts'
import { namePersons, settleRivals } from '../entities/named-persons.ts'
import { resolveOffice } from '../entities/office-alone.ts'
import { createOwnerFinder } from '../entities/office-owner.ts'
import type { OfficeContext } from '../entities/office-reference.ts'
import { resolvePronoun } from '../entities/pronoun-reference.ts'
import type { ReferenceContext } from '../entities/sentence-mentions.ts'
import { readTitle } from '../entities/title-context.ts'
import type { Mention } from '../mention.ts'

export const coreferenceResolver: Annotator = {
  name: 'coreference-resolver',
  requires: ['blocks', 'sentences', 'tokens', 'mentions', 'quotations'],
  assigns: ['coreference'],
  annotate(doc) {
    const mentions = doc.get('mentions')
    const table = createEntityTable()
    const referents: (readonly number[])[] = mentions.map(() => [])
    const title = readTitle(doc)
    const issuer = findIssuingBody(doc, title)
    const ownerOf = createOwnerFinder(doc, issuer, title)
    const candidates = namePersons(doc, table, referents, ownerOf)
    if (issuer.country) settleRivals(candidates, issuer.country, title)
    const wordOf = ({ firstToken }: Mention): string => doc.get('tokens')[firstToken]!.norm
    nameOthers(doc, table, referents, issuer)
    const lead = leadSentence(doc)
    const quotationOf = quotationsAround(mentions, doc.get('quotations'))
    const context: ReferenceContext = {
      mentions,
      // "MR. RHODES:" says who speaks, and is spoken of by nobody.
      bySentence: Map.groupBy(
        mentions.filter(({ endToken }) => doc.get('tokens')[endToken]?.norm !== ':'),
        ({ sentence }) => sentence,
      ),
      tokens: doc.get('tokens'),
      sentences: doc.get('sentences'),
      entities: table.entities,
      principals: principalsOf(doc, lead, table, referents),
      quotationOf,
      referents,
    }
    const offices: OfficeContext = {
      mentions,
      readout: doc.document.kind === 'READOUT',
      home: issuer.country,
      lead: (context.bySentence.get(lead) ?? []).filter(({ modifier }) => !modifier).map(({ index }) => index),
      subject: namedAbove(doc, table, referents),
    }
    const firstPersons: Mention[] = []
    for (const mention of mentions) {
      // "as Vice President": what somebody is, and no further actor.
      if (mention.form === 'OFFICE' && doc.get('tokens')[mention.firstToken - 1]?.norm === 'as') continue
      if (mention.form === 'OFFICE')
        referents[mention.index] = [resolveOffice(doc, mention, table, candidates, ownerOf, offices)]
      else if (mention.form === 'PRONOUN' && isFirstPerson(wordOf(mention))) firstPersons.push(mention)
      else if (mention.form === 'PRONOUN') {
        referents[mention.index] = resolvePronoun(context, mention)
        learnGender(mention, referents, table)
      } else if (mention.form === 'COLLECTIVE') referents[mention.index] = resolveCollective(context, mention)
      else if (mention.form === 'DESCRIPTION')
        referents[mention.index] = [resolveDescription(mention, context, table, issuer.country)]
    }
    // Last: the speaker of a quotation may stand behind it, and be named by an office or a pronoun.
    const speech = {
      entities: table.entities,
      referents,
      quotationOf,
      voice: readVoice(doc, table, candidates, issuer, title),
      text: doc.text,
    }
    for (const mention of firstPersons) referents[mention.index] = resolveFirstPerson(speech, mention, wordOf(mention))
    doc.set('coreference', { entities: closeEntities(table), referents })
  },
}

/** "Deputy Secretary Sherman ... She" teaches that she is a woman. */
function learnGender(mention: Mention, referents: readonly (readonly number[])[], table: EntityTable): void {
  const [only, ...more] = referents[mention.index] ?? []
  if (only === undefined || more.length > 0 || mention.gender === null || mention.gender === 'NEUTER') return
  table.entities[only]!.gender ??= mention.gender
}
