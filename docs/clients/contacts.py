"""Prints who was in contact with an actor, and in whose words: python3 contacts.py "Wanjiru Otieno" 2026-03-01"""

import json
import os
import sys
import urllib.error
import urllib.request

URL = os.environ.get("DEMARCHE_URL", "http://localhost:4000/graphql")
KEY = os.environ.get("DEMARCHE_KEY")

CONTACTS = """
query ($actor: String!, $from: Date, $after: String) {
  contacts(actor: {name: $actor}, from: $from, first: 100, after: $after) {
    edges {
      node {
        date
        type
        source { name }
        target { name }
        evidence { exact document { title publisher } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(query, **variables):
    """The data of the answer."""
    headers = {"content-type": "application/json"}
    if KEY:
        headers["authorization"] = f"Bearer {KEY}"
    body = json.dumps({"query": query, "variables": variables}).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(URL, body, headers)) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:  # a wrong key, too many requests
        answer = json.load(error)
    if "errors" in answer:
        first = answer["errors"][0]
        raise RuntimeError(f"{first['extensions']['code']}: {first['message']}")
    return answer["data"]


def contacts_of(actor, since=None):
    """All pages."""
    after = None
    while True:
        contacts = ask(CONTACTS, **{"actor": actor, "from": since, "after": after})["contacts"]
        for edge in contacts["edges"]:
            yield edge["node"]
        if not contacts["pageInfo"]["hasNextPage"]:
            return
        after = contacts["pageInfo"]["endCursor"]


if __name__ == "__main__":
    actor, since = [*sys.argv[1:], None, None][:2]
    for contact in contacts_of(actor or "Wanjiru Otieno", since):
        source, target = contact["source"]["name"], contact["target"]["name"]
        print(f"{contact['date'] or 'undated'}  {contact['type']}  {source} – {target}")
        for place in contact["evidence"]:
            document = place["document"]
            print(f"    \"{place['exact']}\" {document['publisher'] or document['title']}")
