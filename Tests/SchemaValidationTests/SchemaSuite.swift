import SchemaValidation
import StrictJSON
import TestSupport

/// A file of the JSON Schema Test Suite: groups of instances for one schema each.
struct SchemaSuite {
    struct Outcome: Hashable {
        let group: String
        let test: String
        let expected: Bool
        /// Whether the validator found the value valid; `nil` if a keyword was not checked.
        let found: Bool?
        let reason: String
    }

    let outcomes: [Outcome]
    let groupCount: Int

    /// Runs the tests of a file of the folder for draft 2020-12.
    init?(_ name: String, checksFormats: Bool = false) {
        guard let groups = Corpora.json(at: "json-schema/tests/draft2020-12/\(name)")?.array
        else { return nil }
        groupCount = groups.count
        outcomes = groups.flatMap { Self.run($0, checksFormats) }
    }

    private static func run(_ group: JSONValue, _ checksFormats: Bool) -> [Outcome] {
        let schema = SchemaDocument(group["schema"] ?? true)
        let validator = SchemaValidator(checksFormats: checksFormats) { uri in
            let server = "http://localhost:1234/"
            if uri == "suite:/schema.json" { return schema }
            guard uri.hasPrefix(server) else { return nil }
            return Corpora.json(at: "json-schema/remotes/\(uri.dropFirst(server.count))")
                .map { SchemaDocument($0) }
        }
        return (group["tests"]?.array ?? []).map { test in
            let report = validator.validate(
                test["data"] ?? .null, at: DocumentLocation(document: "suite:/schema.json"))
            return Outcome(
                group: group["description"]?.string ?? "",
                test: test["description"]?.string ?? "",
                expected: test["valid"]?.boolean ?? true,
                found: report.flatMap { $0.unchecked.isEmpty ? $0.isValid : nil },
                reason: ((report?.errors.map(\.description) ?? [])
                    + (report?.unchecked.map(\.description) ?? [])).joined(separator: "; "))
        }
    }
}
