#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import StrictJSON

/// An item of a body with its signatures and what they cover.
struct SignedItem {
    /// The signatures that can be verified.
    let signatures: [[UInt8]]
    /// The signed text.
    let content: [UInt8]
    let time: Date?
    let id: String?

    init(_ item: JSONValue, _ format: BodySignatureFormat) throws(SignatureError) {
        var signatures: [[UInt8]] = []
        for location in format.signatures {
            let text = try Self.text(at: location, in: item)
            signatures += format.algorithm.code(text, format.encoding).map { [$0] } ?? []
        }
        self.signatures = signatures
        guard !signatures.isEmpty else { throw .noUsableSignatureInBody }
        var texts: [String] = []
        for field in format.fields {
            texts.append(try format.escaped(try Self.text(at: field, in: item), at: field))
        }
        content = Array(texts.joined(separator: format.separator).utf8)
        time = try format.timestamp.map { (location) throws(SignatureError) in
            guard let time = UnixTime.date(try Self.text(at: location, in: item)) else {
                throw .malformedBody(at: location)
            }
            return time
        }
        id = try format.id.map { (location) throws(SignatureError) in
            let id = try Self.text(at: location, in: item)
            guard SignatureHeader.isVisible(id) else { throw .malformedBody(at: location) }
            return id
        }
    }

    /// The text of a value: that of a string, a number or a boolean, or none for null and a missing value.
    ///
    /// - Throws: ``SignatureError/malformedBody(at:)`` for an array, an object, or a repeated member.
    private static func text(
        at location: String, in item: JSONValue
    ) throws(SignatureError) -> String {
        let value: JSONValue?
        do {
            value = try LocatedValues.values(at: location, in: item).first
        } catch {
            guard error == .missing else { throw .malformedBody(at: location) }
            value = nil
        }
        switch value ?? .null {
        case .null: return ""
        case .string(let text): return text
        case .number(let number): return number.text
        case .boolean(let value): return value ? "true" : "false"
        case .array, .object: throw .malformedBody(at: location)
        }
    }
}

extension BodySignatureFormat {
    /// A value as it is signed.
    fileprivate func escaped(
        _ text: String, at location: String
    ) throws(SignatureError) -> String {
        guard !separator.isEmpty else { return text }
        guard escapesSeparator else {
            guard !text.utf8.contains(separator) else { throw .malformedBody(at: location) }
            return text
        }
        return text.replacing("\\", with: "\\\\").replacing(separator, with: "\\" + separator)
    }
}

extension String.UTF8View {
    /// Whether the bytes of a text occur.
    fileprivate func contains(_ text: String) -> Bool {
        indices.contains { self[$0...].starts(with: text.utf8) }
    }
}
#endif
