import SchemaValidation
import StrictJSON

extension SchemaReport {
    /// Adds the findings for a value of the body.
    mutating func add(_ other: SchemaReport, at path: [JSONPathStep]) {
        for var error in other.errors {
            error.path = path + error.path
            // The messages of a batch may share a value, whose errors count once.
            if !errors.contains(error) { errors.append(error) }
        }
        unchecked += other.unchecked.filter { !unchecked.contains($0) }
    }

    /// Adds an error that the catalog's envelope determines, rather than a schema.
    mutating func add(
        _ fact: SchemaFact, _ keyword: String, at path: [JSONPathStep]
    ) {
        var path = path
        if case .missingKey = fact { path = path.dropLast() }
        errors.append(
            SchemaError(
                path: path, keyword: keyword, schema: DocumentLocation(document: ""), fact: fact))
    }
}
