"""Answers the queries of a folder over a file of N-Triples with rdflib: SPARQL JSON results by the name of the query."""
import json
import sys
import time
from pathlib import Path

import rdflib

graph = rdflib.Graph()
graph.parse(sys.argv[1], format="nt")
answers = {}
for query in sorted(Path(sys.argv[2]).glob("*.rq")):
    start = time.time()
    answers[query.stem] = json.loads(graph.query(query.read_text("utf-8")).serialize(format="json"))
    print(query.stem, round(time.time() - start, 2), "s", file=sys.stderr)
json.dump(answers, sys.stdout)
