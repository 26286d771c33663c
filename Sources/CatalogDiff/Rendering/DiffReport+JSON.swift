import EventCatalog
package import StrictJSON
import WebhookEvents

extension DiffReport {
    /// The report as JSON, which `schema/diff-report.schema.json` describes.
    package func json(_ views: [View]) -> JSONValue {
        [
            "suggests": .string(step.rawValue),
            "breaks": .object(
                JSONObject(View.allCases.map { ($0.rawValue, .number(JSONNumber(breaks($0)))) })),
            "findings": .array(findings.map { $0.json(views) }),
        ]
    }
}

extension Finding {
    fileprivate func json(_ views: [View]) -> JSONValue {
        var object: JSONObject = [
            "id": .string(kind.rawValue), "level": .string(level(views).rawValue),
            "sentence": .string(sentence), "fingerprint": .string(fingerprint),
            "step": .string(step.rawValue),
            "verdicts": .object(
                JSONObject(View.allCases.map { ($0.rawValue, verdict($0).json) })),
            "events": .array(events.map { .string($0) }),
        ]
        if let old { object.append("old", old.json) }
        if let new { object.append("new", new.json) }
        if let fix { object.append("fix", .string(fix)) }
        if !witnesses.isEmpty { object.append("witnesses", .array(witnesses.map(\.json))) }
        return .object(object)
    }
}

extension Verdict {
    fileprivate var json: JSONValue {
        effect.isEmpty
            ? ["level": .string(level.rawValue)]
            : ["level": .string(level.rawValue), "effect": .string(effect)]
    }
}

extension Place {
    fileprivate var json: JSONValue {
        [
            "pointer": .string(pointer.description), "file": .string(source.path),
            "line": .number(JSONNumber(source.line)), "column": .number(JSONNumber(source.column)),
        ]
    }
}

extension Witness {
    fileprivate var json: JSONValue {
        [
            "view": .string(view.rawValue), "type": .string(type), "result": .string(result),
            "headers": .array(
                message.headers.fields.map { [.string($0.name), .string($0.value)] }),
            "body": .string(String(decoding: message.body, as: UTF8.self)),
        ]
    }
}
