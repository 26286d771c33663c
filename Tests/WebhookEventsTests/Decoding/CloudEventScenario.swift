import StrictJSON
import TestSupport
import Testing

@testable import WebhookEvents

/// A scenario of the conformance tests of CloudEvents, with the values of one row of its examples.
struct CloudEventScenario: CustomTestStringConvertible {
    static let path = "cloudevents-conformance/features/http-protocol-binding.feature"

    let title: String
    let message: WebhookMessage
    /// The attributes that the message has.
    let attributes: [String: String]
    let data: [UInt8]

    var testDescription: String { title }

    /// The scenarios of the feature; empty if the corpora are not there.
    static var all: [CloudEventScenario] {
        get throws {
            guard Corpora.has(path) else { return [] }
            let text = String(decoding: try Corpora.bytes(of: path), as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let starts = lines.indices.filter { lines[$0].contains("Scenario Outline:") }
            return zip(starts, starts.dropFirst() + [lines.endIndex]).flatMap { start, end in
                scenarios(Array(lines[start..<end].map { String(trimmed($0)) }))
            }
        }
    }

    /// A scenario for each row of its examples.
    private static func scenarios(_ lines: [String]) -> [CloudEventScenario] {
        let examples = lines.firstIndex(of: "Examples:") ?? lines.endIndex
        let rows = lines[examples...].compactMap(cells)
        guard let name = rows.first?.first else { return [] }
        return rows.dropFirst().compactMap(\.first).map { value in
            CloudEventScenario(
                lines[..<examples].map { $0.replacing("<\(name)>", with: value) })
        }
    }

    private init(_ lines: [String]) {
        title = String(lines[0].trimmingPrefix("Scenario Outline: "))
        let texts = lines.split(separator: "\"\"\"", omittingEmptySubsequences: false)
        let request = texts[1].dropFirst()
        let head = request.prefix { !$0.isEmpty }
        let fields = head.compactMap { line -> (String, String)? in
            let parts = line.split(separator: ":", maxSplits: 1)
            return parts.count == 2 ? (String(parts[0]), String(Self.trimmed(parts[1]))) : nil
        }
        message = WebhookMessage(
            headers: fields, body: request.dropFirst(head.count + 1).joined(separator: "\n"))
        let rows = texts[2].compactMap(Self.cells).dropFirst()
        attributes = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
        data = Array(texts[3].joined(separator: "\n").utf8)
    }

    /// The cells of a row of a table.
    private static func cells(_ line: String) -> [String]? {
        guard line.hasPrefix("|") else { return nil }
        return line.split(separator: "|").map { String(trimmed($0)) }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var rest = text.drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
