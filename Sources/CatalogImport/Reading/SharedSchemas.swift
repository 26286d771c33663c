import StrictJSON

/// Finds the schemas that others contain as the value of a property, rather than as an alternative.
struct SharedSchemas {
    let documents: DocumentSet

    func locations(in schemas: [Located]) -> Set<DocumentLocation> {
        var found: Set<DocumentLocation> = []
        for schema in schemas {
            var waiting = [schema]
            while let value = waiting.popLast() {
                waiting += value.elements
                for (key, member) in value.members where !Self.lists.contains(key) {
                    waiting.append(member)
                }
                if value.location != schema.location, let reference = value.text("$ref"),
                    let target = documents.target(of: reference, from: value.location),
                    target.location != schema.location
                {
                    found.insert(target.location)
                }
            }
        }
        // If all of them are in each other, none is shared.
        let isAny = schemas.contains { !found.contains($0.location) }
        return isAny ? found : []
    }

    /// The keywords with schemas that are events themselves, or their bases, and those of examples.
    private static let lists: Set<String> = [
        "oneOf", "anyOf", "allOf", "discriminator", "example", "examples", "x-examples",
    ]
}
