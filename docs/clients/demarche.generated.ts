/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What can be done to somebody. The first three are the contacts. */
export type StatementType =
  /** A call, a conversation, an exchange of views not said to be in person. */
  | 'SPOKE_TO'
  /** In person: met, hosted, received, visited, held talks in a place. */
  | 'MET_WITH'
  /** Negotiated, or mediated between. */
  | 'NEGOTIATED_WITH'
  /** Said publicly or to an addressee, where no sharper type fits. */
  | 'STATED'
  /** Voiced concern, regret or alarm about somebody or something. */
  | 'EXPRESSED_CONCERN'
  /** Urged, called on, appealed to, asked, encouraged, pressed. */
  | 'URGED'
  /** Demanded, insisted, issued an ultimatum without a threat. */
  | 'DEMANDED'
  /** Praised, thanked, welcomed, congratulated, endorsed, condoled. */
  | 'SUPPORTED'
  /** Recognised diplomatically, established or restored relations. */
  | 'RECOGNISED'
  /** Signed an agreement, treaty or memorandum. */
  | 'SIGNED_WITH'
  /** Agreed on something together, accepted a proposal. */
  | 'AGREED_WITH'
  /** Offered, promised, committed to do something for the target. */
  | 'PLEDGED'
  /** Carried out cooperation, shared intelligence, exercised together. */
  | 'COOPERATED_WITH'
  /** Gave aid, arms, money or asylum. */
  | 'AIDED'
  /** Eased sanctions, released people, withdrew, declared a ceasefire. */
  | 'YIELDED_TO'
  /** Condemned, criticised, blamed, accused, investigated. */
  | 'CONDEMNED'
  /** Rejected, refused, declined, vetoed, broke off. */
  | 'REJECTED'
  /** Warned of or threatened consequences. */
  | 'THREATENED'
  /** Demonstrated, held a strike, rallied against. */
  | 'PROTESTED'
  /** Raised alert, moved or massed forces against. */
  | 'MOBILISED_AGAINST'
  /** Imposed sanctions, expelled diplomats, cut ties or aid. */
  | 'SANCTIONED'
  /** Arrested, seized, banned, imposed restrictions on. */
  | 'COERCED'
  /** Struck, bombed, fought, killed. */
  | 'ATTACKED';

export type ContactsQueryVariables = Exact<{
  actor: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ContactsQuery = { contacts: { edges: Array<{ node: { date: string | null, type: StatementType, source: { name: string }, target: { name: string } | null, evidence: Array<{ exact: string, document: { title: string | null, publisher: string | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ContactsDocument = new TypedDocumentString(`
    query Contacts($actor: String!, $from: Date, $to: Date, $after: String) {
  contacts(actor: {name: $actor}, from: $from, to: $to, first: 100, after: $after) {
    edges {
      node {
        date
        type
        source {
          name
        }
        target {
          name
        }
        evidence {
          exact
          document {
            title
            publisher
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;