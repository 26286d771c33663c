import EventCatalog
import StrictJSON

/// Reads the type of an example with the expressions of a discriminator, as the decoder does.
struct ExampleTypes {
    let discriminator: [RuntimeExpression]
    /// The object of which a message has one key, which is its type.
    let keyOf: JSONPointer?
    let isAnyOf: Bool

    /// The types that a body may have, the whole one first: parts of a compound are dropped from the
    /// right if the catalog does not list it.
    func types(of body: JSONValue, headers: [ImportedExamples.Header]) -> [String] {
        if let keyOf {
            let members = body[keyOf]?.object ?? [:]
            return members.filter { $0.value != .null }.map(\.key)
        }
        let values = discriminator.map { value(of: $0, in: body, headers) }
        if isAnyOf { return values.compactMap(\.self).prefix(1).map(\.self) }
        let parts = values.prefix { $0 != nil }.compactMap(\.self)
        return parts.indices.reversed().map { parts[...$0].joined(separator: ".") }
    }

    private func value(
        of expression: RuntimeExpression, in body: JSONValue, _ headers: [ImportedExamples.Header]
    ) -> String? {
        switch expression {
        case .payload(let pointer), .request(let pointer), .outer(_, let pointer):
            body[pointer]?.string
        case .header(let name):
            headers.first { $0.name.lowercased() == name.lowercased() }?.value
        }
    }
}
