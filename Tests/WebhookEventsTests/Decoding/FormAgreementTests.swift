import CatalogDecoding
import EventCatalog
import EventCodeGeneration
import Foundation
import StrictJSON
import TestSupport
import Testing
@_spi(Generated) import WebhookEvents

/// Compares forms with the JSON that they stand for, which a catalog without `contentType` describes.
@Suite struct FormAgreementTests {
    private static let values: [JSONValue?] = [
        nil, .null, true, 7, -1.5, "text", "", "7", "a&b=c +%", [], ["a"], [1, "b"], [:],
        ["order": 7], ["order": "x"],
    ]

    private static func decoder(_ name: String, without keys: [String]) throws -> CatalogDecoder {
        let file = PackageFolder.root.appending(
            path: "Tests/WebhookEventsTests/Fixtures/Catalogs/\(name).events.json")
        var catalog = try JSONValue([UInt8](Data(contentsOf: file))).object ?? JSONObject()
        for key in keys { catalog[key] = nil }
        if name == "click" { catalog["envelope"] = ["id": "$message.payload#/trigger"] }
        let output = GeneratorPipeline().generate(
            SourceFile(path: "plain.events.json", bytes: JSONValue.object(catalog).bytes))
        return try #require(CatalogDecoder(output), "\(output.diagnostics)")
    }

    @Test("The JSON in a field is decoded as it would be alone, with the field in its paths")
    func field() throws {
        let plain = try Self.decoder("click", without: ["contentType", "messages"])
        let event: JSONValue = ["type": "pressed", "trigger": "t", "button": "a+b", "times": 2]
        var count = 0
        for pointer in event.pointers {
            for value in Self.values {
                let body = event.replacing(pointer, with: value).bytes
                let text = String(decoding: body, as: UTF8.self)
                let form = FormText([]).written(["payload": .string(text), "x": "y"])
                let expected = try plain.events(in: WebhookMessage(body: body)).map {
                    $0.outcome("payload")
                }
                let event = try ClickEvent(WebhookMessage(body: form))
                if [event.outcome] != expected { Issue.record("\(text): \(event.outcome)") }
                if event.message.body != form { Issue.record("bytes lost: \(text)") }
                if try event.encoded() != form { Issue.record("bytes changed: \(text)") }
                count += 1
            }
        }
        #expect(count == 75)
    }

    @Test("A flat form of values of the right types is decoded as their JSON")
    func flat() throws {
        let plain = try Self.decoder("post", without: ["contentType"])
        let event: JSONValue = [
            "event": "opened", "recipient": "a", "count": 2, "score": 1.5, "secure": false,
            "tag": ["a", "b"], "variables": ["order": 7], "note": "n",
        ]
        var known = 0
        for pointer in event.pointers where pointer.tokens.count == 1 {
            for value in Self.values {
                let body = event.replacing(pointer, with: value)
                guard
                    case .known(let expected)? = try plain.events(
                        in: WebhookMessage(body: body.bytes)
                    ).first,
                    body["tag"]?.array?.isEmpty != true
                else { continue }
                let form = FormText([]).written(body.object ?? JSONObject())
                let event = try PostEvent(WebhookMessage(body: form))
                guard case .opened(let opened) = event else {
                    Issue.record("\(body): \(event.outcome)")
                    continue
                }
                let payload = try JSONValue(opened.data.jsonBytes())
                let expectedPayload = try JSONValue(expected.payloadBytes())
                for name in ["recipient", "count", "score", "secure", "tag", "variables", "note"] {
                    let (left, right) = (payload[name], expectedPayload[name])
                    if left != right, right != .null { Issue.record("\(name) of \(body)") }
                }
                known += 1
            }
        }
        #expect(known > 20)
    }
}

extension DescribedEvent {
    /// The outcome of an event as that of generated code, with a field before its path.
    fileprivate func outcome(_ field: String) -> String {
        switch self {
        case .known(let event): return event.typeName ?? ""
        case .unknown: return "unknown"
        case .malformed(let event):
            let path = event.error.path
            return "malformed \(field)" + (path.isEmpty || path.hasPrefix("[") ? "" : ".") + path
        }
    }
}
