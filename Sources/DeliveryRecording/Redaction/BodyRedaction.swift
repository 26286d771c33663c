import StrictJSON
import WebhookEvents

/// Replaces values in bodies: in JSON at the locations of pointers, in forms the fields that a pointer
/// of one token names.
struct BodyRedaction {
    private let pointers: [JSONPointer]

    init(_ pointers: [JSONPointer]) {
        self.pointers = pointers
    }

    /// The body with the values replaced; every other byte is kept.
    ///
    /// A body that is neither JSON nor a form, or is compressed, is replaced as a whole, since it may contain
    /// the values.
    func redacted(_ message: WebhookMessage) -> [UInt8] {
        let body = message.body
        guard !pointers.isEmpty, !body.isEmpty else { return body }
        if let ranges = ValueLocator(pointers).ranges(in: body) {
            return Self.replace(ranges, in: body)
        }
        let isForm = message.headers[values: "Content-Type"].contains { MediaType($0).isForm }
        if isForm, message.headers["Content-Encoding"] == nil {
            return FieldRedaction(names: fieldNames).redacted(body[...])
        }
        return Array(DeliveryRedaction.replacement.utf8)
    }

    private var fieldNames: Set<String> {
        let names = pointers.filter { $0.tokens.count < 2 }.map { $0.tokens.first ?? "*" }
        return Set(names.map { $0.lowercased() })
    }

    private static func replace(_ ranges: [Range<Int>], in body: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var end = 0
        for range in ranges {
            result += body[end..<range.lowerBound]
            result += Array("\"\(DeliveryRedaction.replacement)\"".utf8)
            end = range.upperBound
        }
        return result + body[end...]
    }
}
