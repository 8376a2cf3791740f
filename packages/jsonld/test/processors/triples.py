"""The triples of a JSON-LD file as a Python library reads them: canonical lines in order, or their SHA-256.

    triples.py FILE rdflib|pyld [--digest]
"""
import hashlib
import json
import sys

ESCAPES = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def graph_of(path):
    """The file as a graph of rdflib, with every literal as it is written."""
    import rdflib

    rdflib.NORMALIZE_LITERALS = False
    graph = rdflib.Graph()
    graph.parse(path, format="json-ld")
    return graph


def written(term):
    if not hasattr(term, "datatype"):
        return f"<{term}>"
    text = "".join(ESCAPES.get(character, character) for character in str(term))
    if term.language:
        return f'"{text}"@{term.language}'
    return f'"{text}"^^<{term.datatype}>' if term.datatype else f'"{text}"'


def lines_of(graph):
    return {" ".join(map(written, triple)) + " .\n" for triple in graph}


def lines_of_pyld(path):
    from pyld import jsonld

    def refuse(url, _options):
        raise RuntimeError(f"nothing may be fetched, and {url} was asked for")

    jsonld.set_document_loader(refuse)
    with open(path, encoding="utf-8") as file:
        quads = jsonld.to_rdf(json.load(file), {"format": "application/n-quads"})
    return set(quads.splitlines(keepends=True))


def digest_of(lines):
    return hashlib.sha256("".join(sorted(lines)).encode("utf-8")).hexdigest()


if __name__ == "__main__":
    found = lines_of_pyld(sys.argv[1]) if sys.argv[2] == "pyld" else lines_of(graph_of(sys.argv[1]))
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(digest_of(found) if "--digest" in sys.argv else "".join(sorted(found)))
