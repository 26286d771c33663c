import SchemaValidation
import StrictJSON

/// JSON text as a value. Text that is not JSON is null, which no test expects.
func json(_ text: String) -> JSONValue {
    (try? JSONValue(Array(text.utf8))) ?? .null
}

/// The errors of validating a value against a schema, both as JSON text.
func report(_ schema: String, _ instance: String, checksFormats: Bool = false) -> SchemaReport {
    let validator = SchemaValidator(schema: json(schema), checksFormats: checksFormats)
    guard let report = validator.validate(json(instance)) else {
        preconditionFailure("a schema is an object or a boolean")
    }
    return report
}

/// Whether a value satisfies a schema; `nil` if a keyword was not checked.
func isValid(_ schema: String, _ instance: String) -> Bool? {
    let report = report(schema, instance)
    return report.unchecked.isEmpty ? report.isValid : nil
}
