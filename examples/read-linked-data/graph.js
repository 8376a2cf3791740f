import { createReadStream } from 'node:fs';
import { DataFactory, Store, StreamParser } from 'n3';

const { literal, namedNode } = DataFactory;

const namespaces = {
  br: 'https://w3id.org/bilateral/ns#',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
};

/** The property, class or datatype with a prefixed name. */
function term(name) {
  const [prefix, local] = name.split(':');
  return namedNode(namespaces[prefix] + local);
}

/** A graph with the few questions that this program asks of it, along prefixed names. */
export class Graph {
  #store = new Store();

  /** Reads Turtle, N-Triples or TriG, whatever its size. */
  static async read(file) {
    const graph = new Graph();
    await new Promise((resolve, reject) => {
      const parser = new StreamParser();
      createReadStream(file).on('error', reject).pipe(parser).on('error', reject);
      graph.#store.import(parser).on('end', resolve);
    });
    return graph;
  }

  /** The resource with an IRI. */
  resource(iri) {
    return namedNode(iri);
  }

  /** Whether a resource is of a class. */
  is(node, name) {
    return this.#store.has(node, term('rdf:type'), term(name), null);
  }

  /** Everything that is reached along a path of properties. */
  all(from, ...path) {
    return path.reduce(
      (nodes, name) => nodes.flatMap((node) => this.#store.getObjects(node, term(name), null)),
      [from],
    );
  }

  one(from, ...path) {
    return this.all(from, ...path)[0];
  }

  /** Everything that has a property with a value. */
  having(name, value) {
    return this.#store.getSubjects(term(name), value, null);
  }

  /** What has a code of a scheme, such as `RUS` in `iso3`. */
  coded(code, scheme) {
    return this.having('skos:notation', literal(code, term(`br:${scheme}`)))[0];
  }

  /** The English name of a resource, or the last part of its IRI. */
  nameOf(node) {
    const names = ['schema:name', 'skos:prefLabel', 'dcterms:title'].flatMap((name) => this.all(node, name));
    const name = names.find(({ language }) => language === 'en') ?? names[0];
    return name?.value ?? decodeURIComponent(node.value.split('/').at(-1));
  }
}
