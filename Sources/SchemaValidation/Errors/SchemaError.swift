package import StrictJSON

/// How and where an instance violates a schema, as facts that ``message`` puts into words.
package struct SchemaError: Hashable, Sendable {
    /// The steps from the instance's root to the value.
    package var path: [JSONPathStep]
    /// The keyword that is not satisfied.
    package var keyword: String
    /// The schema that has the keyword.
    package var schema: DocumentLocation
    package var fact: SchemaFact
    /// The errors of the closest alternative, if there are alternatives.
    package var causes: [SchemaError] = []

    package init(
        path: [JSONPathStep], keyword: String, schema: DocumentLocation, fact: SchemaFact,
        causes: [SchemaError] = []
    ) {
        self.path = path
        self.keyword = keyword
        self.schema = schema
        self.fact = fact
        self.causes = causes
    }
}
