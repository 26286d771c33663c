package import StrictJSON

/// A JSON document that has schemas in it.
package struct SchemaDocument: Sendable {
    package let json: JSONValue
    /// The locations at which schemas begin, as the tokens of JSON pointers. A document that is a
    /// schema as a whole has one, without tokens.
    package let roots: Set<[String]>

    package init(_ json: JSONValue, roots: Set<[String]> = [[]]) {
        self.json = json
        self.roots = roots
    }
}
