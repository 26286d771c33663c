import SchemaValidation
import StrictJSON

extension SchemaReport {
    /// Adds what was found at a place of the body.
    mutating func add(_ other: SchemaReport, at path: [JSONPathStep]) {
        for var error in other.errors {
            error.path = path + error.path
            // Where batches share a value, its errors count once.
            if !errors.contains(error) { errors.append(error) }
        }
        unchecked += other.unchecked.filter { !unchecked.contains($0) }
    }

    /// Adds an error that the catalog's envelope decides, not a schema.
    mutating func add(
        _ fact: SchemaFact, _ keyword: String, at path: [JSONPathStep]
    ) {
        var path = path
        if case .missingKey = fact { path = path.dropLast() }
        errors.append(
            SchemaError(
                path: path, keyword: keyword, schema: SchemaLocation(document: ""), fact: fact))
    }
}

extension JSONValue {
    /// The value at a pointer, through objects.
    func value(at pointer: [String]) -> JSONValue? {
        pointer.reduce(self as JSONValue?) { $0?[$1] }
    }
}
