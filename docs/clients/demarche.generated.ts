/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What can be done to somebody. The first three are the contacts. */
export type StatementType =
  /** Agreed on something together, accepted a proposal. */
  | 'AGREED_WITH'
  /** Gave aid, arms, money or asylum. */
  | 'AIDED'
  /** Struck, bombed, fought, killed. */
  | 'ATTACKED'
  /** Arrested, seized, banned, imposed restrictions on. */
  | 'COERCED'
  /** Condemned, criticised, blamed, accused, investigated. */
  | 'CONDEMNED'
  /** Carried out cooperation, shared intelligence, exercised together. */
  | 'COOPERATED_WITH'
  /** Demanded, insisted, issued an ultimatum without a threat. */
  | 'DEMANDED'
  /** Voiced concern, regret or alarm about somebody or something. */
  | 'EXPRESSED_CONCERN'
  /** In person: met, hosted, received, visited, held talks in a place. */
  | 'MET_WITH'
  /** Raised alert, moved or massed forces against. */
  | 'MOBILISED_AGAINST'
  /** Negotiated, or mediated between. */
  | 'NEGOTIATED_WITH'
  /** Offered, promised, committed to do something for the target. */
  | 'PLEDGED'
  /** Demonstrated, held a strike, rallied against. */
  | 'PROTESTED'
  /** Recognised diplomatically, established or restored relations. */
  | 'RECOGNISED'
  /** Rejected, refused, declined, vetoed, broke off. */
  | 'REJECTED'
  /** Imposed sanctions, expelled diplomats, cut ties or aid. */
  | 'SANCTIONED'
  /** Signed an agreement, treaty or memorandum. */
  | 'SIGNED_WITH'
  /** A call, a conversation, an exchange of views not said to be in person. */
  | 'SPOKE_TO'
  /** Said publicly or to an addressee, where no sharper type fits. */
  | 'STATED'
  /** Praised, thanked, welcomed, congratulated, endorsed, condoled. */
  | 'SUPPORTED'
  /** Warned of or threatened consequences. */
  | 'THREATENED'
  /** Urged, called on, appealed to, asked, encouraged, pressed. */
  | 'URGED'
  /** Eased sanctions, released people, withdrew, declared a ceasefire. */
  | 'YIELDED_TO';

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