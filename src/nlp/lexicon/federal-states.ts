/** States and provinces of federations, whose officers represent them and not the federation. By country (ISO 3166-1 alpha-3). */
import { words } from './word-list.ts'

export const FEDERAL_STATES: Readonly<Record<string, readonly string[]>> = {
  USA: words(`
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois,
    Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri,
    Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma,
    Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington,
    West Virginia, Wisconsin, Wyoming
  `),
  CAN: words(`
    Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario, Prince Edward Island, Quebec,
    Saskatchewan
  `),
  AUS: words('New South Wales, Northern Territory, Queensland, South Australia, Tasmania, Victoria, Western Australia'),
  IND: words(`
    Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka,
    Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland, Odisha, Punjab, Rajasthan, Sikkim, Tamil Nadu,
    Telangana, Tripura, Uttar Pradesh, Uttarakhand, West Bengal
  `),
  DEU: words('Bavaria, Brandenburg, Hesse, Lower Saxony, Saarland, Saxony, Thuringia'),
}

/** Role nouns of those who hold an office in such a state. */
export const STATE_OFFICERS =
  /^(?:governor|senator|representative|attorney|premier|minister|legislator|delegate|secretary|treasurer|speaker|congressman|congresswoman|lawmaker|whip|leader|commissioner|comptroller)$/
