"""Reads a JSON-LD file with rdflib and answers the queries of a folder: the digest of its triples, and SPARQL JSON results."""
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "processors"))
from triples import digest_of, graph_of, lines_of  # noqa: E402

graph = graph_of(sys.argv[1])
answers = {
    query.stem: json.loads(graph.query(query.read_text("utf-8")).serialize(format="json"))
    for query in sorted(Path(sys.argv[2]).glob("*.rq"))
}
json.dump({"digest": digest_of(lines_of(graph)), "answers": answers}, sys.stdout)
