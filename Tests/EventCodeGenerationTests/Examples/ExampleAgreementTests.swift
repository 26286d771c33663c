import EventCatalog
@_spi(Reading) import StrictJSON
import TestSupport
import Testing

@testable import EventCodeGeneration
@testable @_spi(Generated) import WebhookEvents

/// The check of examples accepts exactly the values that the decoder accepts.
@Suite struct ExampleAgreementTests {
    private static let scalars: [ValueType] = [
        .string, .boolean, .int, .int64(asText: false), .int64(asText: true),
        .uint64(asText: false), .uint64(asText: true), .double, .decimal(asText: false),
        .decimal(asText: true), .dateTime, .calendarDate, .uri, .uuid, .base64, .unixTime,
        .unixTimeSeconds,
        .unixTimeMilliseconds, .unixTimeString, .unixTimeMillisecondsString, .json,
    ]

    private static let types =
        scalars + scalars.map { .optional($0) } + scalars.map { .array($0) }
        + scalars.map { .map($0) } + scalars.map { .array(.optional($0)) }
        + scalars.map { .map(.array($0)) }

    /// The runtime's type for a type of the generator.
    private func fieldType(_ type: ValueType) throws -> FieldType {
        switch type {
        case .array(let element): return .array(try fieldType(element))
        case .map(let value): return .map(try fieldType(value))
        case .optional(let wrapped): return .nullable(try fieldType(wrapped))
        default:
            // Parsed from the generated text of a schema.
            let scope = TypeReference(index: 0, qualifiedName: "T")
            let name = type.fieldType(in: scope).dropFirst()
            return try #require(RecordSchema("v: \(name)").fields.first).type
        }
    }

    private static let edges = [
        "null", "true", "0", "-0", "1", "-1", "1.0", "1.5", "10e-1", "1e400", "1e999", "-1e999",
        "1E-400", "2147483648", "9007199254740993", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "-9223372036854775809", "18446744073709551615",
        "18446744073709551616", "99999999999999999999999999999999999999",
        "100000000000000000000000000000000000001", "1e127", "1e165", "1e166", "1e-128", "1e-129",
        "\"\"", "\"abc\"", "\"12\"", "\" 12\"", "\"1e999\"", "\"1.50\"", "\"-7\"", "\"+7\"",
        "\"07\"",
        "\"%%%\"", "\"AA==\"", "\"AA\"", "\"AA-_\"", "\"not-a-uuid\"",
        "\"6BA7B810-9DAD-11D1-80B4-00C04FD430C8\"", "\"6ba7b8109dad11d180b400c04fd430c8\"",
        "\"2026-01-01T00:00:00Z\"", "\"2026-02-30\"", "[]", "{}", "[null]", "{\"a\":null}",
        "{\"\":[]}", "\"\\ud83d\"", "\"\\u0000\"",
        "{\"a\(String(repeating: "\u{301}", count: 128))\":1}",
        "{\"a\(String(repeating: "\u{301}", count: 129))\":1}",
    ]

    /// Random numbers, and strings that contain numbers.
    private static func random(_ generator: inout SeededGenerator) -> String {
        var digits = ""
        for _ in 0..<Int.random(in: 1...45, using: &generator) {
            digits += String(Int.random(in: 0...9, using: &generator))
        }
        var text = String(digits.drop { $0 == "0" })
        if text.isEmpty { text = "0" }
        if Bool.random(using: &generator) { text = "-" + text }
        if Bool.random(using: &generator) { text += "." + String(digits.reversed()) }
        if Int.random(in: 0...3, using: &generator) == 0 {
            text += "e\(Int.random(in: -200...200, using: &generator))"
        }
        return Bool.random(using: &generator) ? text : "\"\(text)\""
    }

    @Test("The check of examples and the decoder agree on every value of every type")
    func agreement() throws {
        var generator = SeededGenerator()
        let seed = generator.seed
        var texts = Self.edges
        for _ in 0..<1000 { texts.append(Self.random(&generator)) }
        texts += texts.prefix(200).flatMap { ["[\($0)]", "{\"k\":\($0)}", "{\"k\":[\($0)]}"] }
        for type in Self.types {
            let fieldType = try fieldType(type)
            for text in texts {
                var json = JSONReader(Array(text.utf8))
                _ = RecordParser.parse(fieldType, from: &json)
                json.finish()
                let node = JSONNode(try JSONValue(Array(text.utf8)))
                let mismatch = ExampleChecker(types: []).mismatch(of: node, with: type)
                #expect(
                    (mismatch == nil) == (json.failure == nil),
                    "seed \(seed), \(type): \(text)")
            }
        }
    }
}
