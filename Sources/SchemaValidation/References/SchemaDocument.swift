package import StrictJSON

/// A JSON document that contains schemas.
package struct SchemaDocument: Sendable {
    package let json: JSONValue
    /// The pointers to all schemas that are not inside another one; the empty one for a document that
    /// is a schema as a whole.
    package let roots: Set<JSONPointer>

    package init(_ json: JSONValue, roots: Set<JSONPointer> = [[]]) {
        self.json = json
        self.roots = roots
    }
}
