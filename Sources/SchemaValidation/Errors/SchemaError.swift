package import StrictJSON

/// Where and how an instance breaks a schema: facts, which ``message`` words.
package struct SchemaError: Hashable, Sendable {
    /// The steps from the instance's root to the value.
    package var path: [JSONPathStep]
    /// The keyword that is not satisfied.
    package var keyword: String
    /// The schema that has the keyword.
    package var schema: DocumentLocation
    package var fact: SchemaFact
    /// Why the alternative that comes closest is not satisfied, where there are alternatives.
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
