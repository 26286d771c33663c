#if CLI
import CatalogFiles
import EventCatalog
import EventCodeGeneration
import StrictJSON

/// The results of checking a catalog, as text and as JSON.
struct CheckReport: Sendable {
    let path: String
    let diagnostics: [Diagnostic]
    let coverage: CatalogCoverage?
    /// The event types that the config leaves out.
    let excludedTypes: [String]
    /// The comparison with generated files; `nil` if none were checked.
    var generated: OutputCheck?
    /// What the types make of bodies.
    var bodies: [BodyReport] = []

    init(
        path: String, diagnostics: [Diagnostic], coverage: CatalogCoverage?,
        excludedTypes: [String]
    ) {
        self.path = path
        self.diagnostics = diagnostics
        self.coverage = coverage
        self.excludedTypes = excludedTypes
    }

    var isSound: Bool {
        !diagnostics.hasErrors && (generated?.outdated ?? []).isEmpty
            && bodies.allSatisfy(\.isKnown)
    }

    /// The diagnostics that are not part of the coverage.
    var remarks: [Diagnostic] {
        diagnostics.filter { CatalogCoverage.Degradation($0) == nil }
    }

    /// The lines about generated files.
    var errors: [String] { generated?.errors ?? [] }

    /// The summary of what is typed and of what is left out, and what bodies are; empty if there are
    /// errors.
    var lines: [String] {
        guard let coverage else { return [] }
        let degraded = coverage.degraded.map { item in
            "  \(item.location.line):\(item.location.column) \(item.schema): \(item.cause)"
        }
        return [
            "events: \(coverage.events.text) fully typed",
            "properties: \(coverage.properties.text) typed",
        ] + (degraded.isEmpty ? [] : ["raw JSON: \(degraded.count)"] + degraded) + excluded
            + bodies.flatMap(\.lines)
    }

    private var excluded: [String] {
        if excludedTypes.isEmpty { return [] }
        return ["left out by the config: \(excludedTypes.count)"]
            + excludedTypes.map { "  " + $0.escapedForTerminal() }
    }

    /// The report as JSON: `{"catalog", "isSound", "events": {"total", "typed"}, "properties":
    /// {"total", "typed"}, "degraded": [{"reason", "pointer", "line", "column"}], "diagnostics":
    /// [{"severity", "id", "message", "file", "line", "column", "note"}], "excluded": ["…"],
    /// "outdated": ["…"], "otherAccess", "bodies": [{"file", "error", "events": [{"kind", "type",
    /// "remarks"}]}]}`. `events`, `properties` and `degraded` are omitted if there
    /// are errors, `excluded` if the config leaves out nothing, `outdated` if no files are checked, and
    /// `otherAccess` unless files are out of date that have only another access level.
    var json: JSONValue {
        var object: JSONObject = ["catalog": .string(path), "isSound": .boolean(isSound)]
        if let coverage {
            object.append("events", coverage.events.json)
            object.append("properties", coverage.properties.json)
            object.append("degraded", .array(coverage.degraded.map(\.json)))
        }
        object.append("diagnostics", .array(remarks.map(\.json)))
        if !excludedTypes.isEmpty {
            object.append("excluded", .array(excludedTypes.map { .string($0) }))
        }
        if let generated {
            object.append("outdated", .array(generated.outdated.map { .string($0) }))
        }
        if let access = generated?.otherAccess {
            object.append("otherAccess", .string(access.rawValue))
        }
        if !bodies.isEmpty { object.append("bodies", .array(bodies.map(\.json))) }
        return .object(object)
    }
}

extension CatalogCoverage.Share {
    /// Such as `220 of 224 (98.2 %)`; never rounded up to 100 %.
    fileprivate var text: String {
        guard total > 0 else { return "0 of 0" }
        let tenths = typed * 1_000 / total
        return "\(typed) of \(total) (\(tenths / 10).\(tenths % 10) %)"
    }

    fileprivate var json: JSONValue {
        ["total": .number(JSONNumber(total)), "typed": .number(JSONNumber(typed))]
    }
}

extension CatalogCoverage.Degradation {
    fileprivate var json: JSONValue {
        [
            "reason": .string(cause.description), "pointer": .string(schema.description),
            "line": .number(JSONNumber(location.line)),
            "column": .number(JSONNumber(location.column)),
        ]
    }
}

extension Diagnostic {
    fileprivate var json: JSONValue {
        var object: JSONObject = [
            "severity": .string(severity.rawValue), "id": .string(problem.id.rawValue),
            "message": .string(problem.message), "file": .string(location.path),
            "line": .number(JSONNumber(location.line)),
            "column": .number(JSONNumber(location.column)),
        ]
        if let note { object.append("note", .string(note.message)) }
        return .object(object)
    }
}
#endif
